import type { Heading, List, ListItem } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { asking } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import { type Block, firstParagraph } from './block.ts'

/**
 * Blocks in which the items of a list are headings below the last one where they name topics and lists of questions are
 * nested in them:
 *
 *     - JavaScript
 *       - What is hoisting?
 *       - What is a closure?
 */
export function withTopics(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isTopics)) return blocks
  let depth = 0
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = block.depth
    return isTopics(block) ? block.children.flatMap((item) => opened(item, Math.min(6, depth + 1))) : [block]
  })
}

function opened(item: ListItem, depth: number): Block[] {
  const paragraph = firstParagraph(item)
  if (paragraph === null) return item.children as Block[]
  const position = paragraph.position ? { position: paragraph.position } : {}
  const heading: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: paragraph.children,
    ...position,
  }
  return [heading, ...(item.children.slice(1) as Block[])]
}

/** Whether no item of a list asks, most hold a list, and most items of those lists ask. */
function isTopics(block: Block): block is List {
  if (block.type !== 'list' || block.data?.definitions || block.children.length < 2) return false
  const heads = block.children.map((item) => textOf(firstParagraph(item)?.children ?? []))
  if (heads.some((head) => head === '' || head.length > 80 || asking(head) !== null)) return false
  const lists = block.children.flatMap((item) => item.children.find((child) => child.type === 'list') ?? [])
  const items = lists.flatMap(({ children }) => children)
  const asked = items.filter((item) => asking(nodeText(firstParagraph(item) ?? item)) === 'mark').length
  return lists.length * 3 >= block.children.length * 2 && asked >= 2 && asked * 3 >= items.length * 2
}
