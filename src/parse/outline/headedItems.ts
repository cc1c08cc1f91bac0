import type { Heading, List, ListItem } from 'mdast'
import { firstParagraph } from './block.ts'

/**
 * Whether the items of a list are headings, `1. ### Title`, in one that counts all of them, and the list so. A heading that
 * few items have, as an editor leaves it when one line is set off, is the text of its item.
 */
export function headedItems(list: List): { readonly list: List; readonly areHeadings: boolean } {
  const depths = list.children.map(({ children: [first] }) => (first?.type === 'heading' ? first.depth : 0))
  const count = depths.filter((depth) => depth > 0).length
  if (count === 0) return { list, areHeadings: false }
  const areHeadings = count * 2 > depths.length || (count >= 2 && depths[0] !== 0)
  if (!areHeadings) return { list: { ...list, children: list.children.map(asText) }, areHeadings }
  const depth = depths.find((depth) => depth > 0) as Heading['depth']
  if (list.ordered !== true || count === depths.length) return { list, areHeadings }
  return { list: { ...list, children: list.children.map((item) => asHeaded(item, depth)) }, areHeadings }
}

function asText(item: ListItem): ListItem {
  const [first, ...more] = item.children
  if (first?.type !== 'heading') return item
  const { depth: _, ...heading } = first
  return { ...item, children: [{ ...heading, type: 'paragraph' }, ...more] }
}

function asHeaded(item: ListItem, depth: Heading['depth']): ListItem {
  const first = firstParagraph(item)
  return first === null
    ? item
    : { ...item, children: [{ ...first, type: 'heading', depth }, ...item.children.slice(1)] }
}
