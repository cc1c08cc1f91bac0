import type { List } from 'mdast'
import type { Block } from './block.ts'

/** Fewest lists of one item that tell that they are one list. */
const fewest = 3

/**
 * Blocks in which numbered lists of one item each that all start at 1, up to the next heading, count on: what stands between
 * them broke one list, as a word processor or a hand that writes `1.` every time leaves it.
 *
 *     1. What is a cache?      A store.      1. What is a stampede?      Many at once.
 */
export function withRunningNumbers(blocks: readonly Block[]): readonly Block[] {
  const starts = new Map<Block, number>()
  for (const part of partsOf(blocks)) {
    const lists = part.filter(isNumbered)
    if (lists.length < fewest || !lists.every(isFirst)) continue
    for (const [index, list] of lists.entries()) starts.set(list, index + 1)
  }
  return starts.size === 0
    ? blocks
    : blocks.map((block) => (starts.has(block) ? ({ ...block, start: starts.get(block) } as Block) : block))
}

function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading') parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
}

function isNumbered(block: Block): block is List {
  return block.type === 'list' && block.ordered === true
}

function isFirst({ start, children }: List): boolean {
  return children.length === 1 && (start ?? 1) === 1
}
