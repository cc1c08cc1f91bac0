import type { Blockquote, ListItem, Paragraph } from 'mdast'
import type { Content } from '../../model/content.ts'
import type {} from '../mdast/mdast.ts'

/** One block of an article. */
export type Block = Content[number]

/** First line of a node in the user's file, from 1. */
export function firstLine(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined
}): number {
  return node.position?.start.line ?? 1
}

/** Last line of a node in the user's file. */
export function lastLine(node: {
  readonly position?: { readonly end: { readonly line: number } } | undefined
}): number {
  return node.position?.end.line ?? 1
}

/** Lines that blocks take; null of none. */
export function linesTaken(blocks: readonly Block[]): readonly [number, number] | null {
  if (blocks.length === 0) return null
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const block of blocks) {
    first = Math.min(first, firstLine(block))
    last = Math.max(last, lastLine(block))
  }
  return [first, last]
}

/** A `<details>`: its summary's blocks and its body. */
export interface Details {
  readonly summary: readonly Block[]
  readonly body: readonly Block[]
}

/** Reads a `<details>`, as `parse/mdast` marks it; null where the block is none. */
export function detailsOf(block: Block): Details | null {
  if (block.type !== 'blockquote' || block.data?.details === undefined) return null
  const children = block.children as Block[]
  return { summary: children.filter(isSummary), body: children.filter((child) => !isSummary(child)) }
}

function isSummary(block: Block): boolean {
  return block.data?.summary === true
}

/** A `<details>` with this summary and body, in place of `block`. */
export function asDetails(block: Block, summary: string, body: readonly Block[]): Block {
  const line: Block = {
    type: 'paragraph',
    data: { summary: true },
    children: [{ type: 'text', value: summary }],
  }
  const position = block.position ? { position: block.position } : {}
  return {
    type: 'blockquote',
    data: { details: { open: false } },
    children: [line, ...body] as Blockquote['children'],
    ...position,
  }
}

/** A block of a summary as a block like any other. */
export function unmarked(block: Block): Block {
  if (block.data?.summary === undefined) return block
  const { summary: _, ...data } = block.data
  return { ...block, data } as Block
}

/** The first paragraph of a block that holds blocks; null where it does not start with one. */
export function firstParagraph(parent: ListItem | Blockquote): Paragraph | null {
  const first = parent.children[0]
  return first?.type === 'paragraph' ? first : null
}

/** Adds blocks to others; a call with one argument for each would exhaust the stack in a long article. */
export function append(to: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) to.push(block)
}

/** Whether a block is a list that counts from 1, of two items or more. */
export function isCounted(block: Block | undefined): boolean {
  return (
    block?.type === 'list' && block.ordered === true && (block.start ?? 1) === 1 && block.children.length > 1
  )
}
