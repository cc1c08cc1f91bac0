import type { List, ListItem } from 'mdast'
import { type Block, detailsOf } from './block.ts'

/**
 * Blocks in which folds right below the last line of a list, with no blank line between, are in its last item: for Markdown
 * they are not, since they are indented too little.
 *
 *     1. What is rye?
 *       <details><summary>Example</summary> … </details>
 */
export function withFoldsOfItems(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block, at) => isBelow(block, blocks[at - 1]))) return blocks
  const found: Block[] = []
  let line: number | null = null
  for (const block of blocks) {
    const last = found.at(-1)
    const isOwn = last?.type === 'list' && startOf(block) === line && detailsOf(block) !== null
    if (isOwn) found.splice(-1, 1, withFold(last, block))
    else found.push(block)
    if (isOwn || block.type === 'list') line = lineBelow(block)
  }
  return found
}

function isBelow(block: Block, before: Block | undefined): boolean {
  return before?.type === 'list' && startOf(block) === lineBelow(before) && detailsOf(block) !== null
}

function startOf({ position }: Block): number {
  return position?.start.line ?? 0
}

function lineBelow({ position }: Block): number {
  return (position?.end.line ?? -2) + 1
}

function withFold(list: List, fold: Block): List {
  const children = list.children.map(
    (item, at): ListItem =>
      at + 1 < list.children.length
        ? item
        : { ...item, children: [...item.children, fold] as ListItem['children'] },
  )
  return { ...list, children }
}
