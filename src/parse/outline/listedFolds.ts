import type { Blockquote, List, ListItem } from 'mdast'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { nameOf } from '../text/names.ts'
import { leadingNumber } from '../text/numbering.ts'
import { textOf } from '../text/phrasing.ts'
import { append, type Block, detailsOf } from './block.ts'

/**
 * Blocks in which folds that are items of lists, as notes are exported, stand by themselves, with the numbers of their items;
 * so do those within folds. A fold that is called an answer stays in its list.
 *
 *     - <details><summary>What is a spline?</summary> … </details>
 */
export function withListedFolds(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(holdsFolds) ? blocks.flatMap(freed) : blocks
}

function holdsFolds(block: Block): boolean {
  if (block.type === 'list') return block.children.some(startsWithFold)
  return detailsOf(block)?.body.some(holdsFolds) ?? false
}

function freed(block: Block): readonly Block[] {
  if (!holdsFolds(block)) return [block]
  if (block.type !== 'list') {
    const children = (block as Blockquote).children.flatMap((child) => freed(child as Block))
    return [{ ...block, children } as Block]
  }
  const found: Block[] = []
  let others: ListItem[] = []
  const close = (): void => {
    if (others.length > 0) found.push(partOf(block, others))
    others = []
  }
  for (const [index, item] of block.children.entries()) {
    if (!startsWithFold(item)) {
      others.push(item)
      continue
    }
    close()
    const [fold, ...rest] = item.children as Block[]
    const number = block.ordered ? itemNumber(block, index) : null
    if (fold !== undefined) append(found, freed(number === null ? fold : counted(fold, number)))
    append(found, rest.flatMap(freed))
  }
  close()
  return found
}

function startsWithFold({ children: [first] }: ListItem): boolean {
  const [summary] = first === undefined ? [] : (detailsOf(first as Block)?.summary ?? [])
  return (
    (summary?.type === 'paragraph' || summary?.type === 'heading') &&
    nameOf(textOf(summary.children)) === null
  )
}

/** A part of a list that keeps its place, and its number. */
function partOf(list: List, children: ListItem[]): List {
  const [first, last] = [children[0], children.at(-1)]
  const start = list.ordered && first ? itemNumber(list, list.children.indexOf(first)) : list.start
  const [from, to] = [first?.position?.start, last?.position?.end]
  return {
    ...list,
    start: start ?? null,
    children,
    ...(from && to ? { position: { start: from, end: to } } : {}),
  }
}

/** A fold whose summary has the number of its item, unless it counts by itself. */
function counted(fold: Block, number: number): Block {
  const [summary] = detailsOf(fold)?.summary ?? []
  if (summary?.type !== 'paragraph' && summary?.type !== 'heading') return fold
  if (leadingNumber(textOf(summary.children)) !== null) return fold
  const line = {
    ...summary,
    children: [{ type: 'text' as const, value: `${number}. ` }, ...summary.children],
  }
  const children = (fold as Blockquote).children.map((child) => (child === summary ? line : child))
  return { ...fold, children } as Block
}
