import type { Heading, PhrasingContent } from 'mdast'
import type { Role } from '../../lexicon/role.ts'
import type { Block } from '../../outline/block.ts'
import { isMeta } from './partLabels.ts'

declare module 'mdast' {
  interface Data {
    /** The node is a label that the article gives the part it starts (`答案：`); who writes a label of its own skips it. */
    label?: boolean
  }
}

/** A stretch of a question's body under one label; `lead` is what stands before the first. */
export interface Part {
  readonly role: Role | 'lead'
  /** Folded name of the label; null for the lead. */
  readonly name: string | null
  /** The label is of the part's own (`解题思路：`) and stays in its text. */
  readonly kept: boolean
  /** The label as content: a heading, or the start of a line. */
  readonly label: Heading | readonly PhrasingContent[] | null
  readonly blocks: Block[]
}

/** A part with nothing in it yet. */
export function part(
  role: Part['role'],
  name: string | null = null,
  label: Part['label'] = null,
  kept = false,
): Part {
  return { role, name, kept, label, blocks: [] }
}

/** The part that was opened last. */
export function lastOf(parts: readonly Part[]): Part {
  const current = parts.at(-1)
  if (current === undefined) throw new RangeError('a body has no part')
  return current
}

/** The part that a block without a label goes to: behind a one-line part about the question (`难度：易`) one of its own. */
export function openPart(parts: Part[]): Part {
  const current = lastOf(parts)
  if (!isMeta(current.role) || current.blocks.length === 0) return current
  parts.push(part('lead'))
  return lastOf(parts)
}
