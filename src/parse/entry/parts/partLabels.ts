import type { Role } from '../../lexicon/role.ts'
import type { Block } from '../../outline/block.ts'
import { type Label, leadingLabel } from '../../text/label.ts'
import { type Line, textOf } from '../../text/phrasing.ts'

/** Labels that stay in the text of the part around them. */
export const inText: ReadonlySet<Role> = new Set(['approach', 'statement', 'example'])

/** A label that is structure and no text of the article. */
export function structural(line: Line | undefined): Label | null {
  const label = line ? leadingLabel(line) : null
  return label && !inText.has(label.role) ? label : null
}

declare module 'mdast' {
  interface Data {
    /** The block says what several questions are about, each of which has it. */
    stem?: boolean
  }
}

/** What stands above the parts of a question, and a paragraph or a heading under a label of the question's own: `题目描述：…`. */
export function isStatement(block: Block): boolean {
  return block.data?.stem === true || roleOf(block) === 'statement'
}

/** A paragraph or a heading under the label of an example: `Example: …`. */
export function isExample(block: Block | undefined): boolean {
  return block !== undefined && roleOf(block) === 'example'
}

function roleOf(block: Block): Role | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  return leadingLabel({ text: textOf(block.children), nodes: block.children })?.role ?? null
}

/** Whether a part is about the question rather than of it. */
export function isMeta(role: Role | 'lead' | undefined): boolean {
  return (
    role === 'type' || role === 'difficulty' || role === 'tags' || role === 'ignored' || role === 'reference'
  )
}
