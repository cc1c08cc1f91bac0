import type { List } from 'mdast'
import type { Block } from '../../outline/block.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { dropStart, type Line, linesOf, paragraphOf } from '../../text/phrasing.ts'

/**
 * The list that a paragraph is whose lines count from 1, with marks that make none in Markdown; null of any other block. A
 * line without a number goes on with the one above it.
 *
 *     1．50L
 *     2．100L
 */
export function countedLines(block: Block): List | null {
  if (block.type !== 'paragraph') return null
  const items: Line[][] = []
  for (const line of linesOf(block)) {
    const number = leadingNumber(line.text)
    if (number?.value === String(items.length + 1)) {
      const nodes = dropStart(line.nodes, number.length)
      items.push([{ ...line, nodes, text: line.text.slice(number.length) }])
    } else if (number !== null || items.length === 0) return null
    else items.at(-1)?.push(line)
  }
  const children = items.map((lines) => {
    const paragraph = paragraphOf(lines)
    return { type: 'listItem' as const, spread: false, children: paragraph === null ? [] : [paragraph] }
  })
  return children.length < 2 ? null : { type: 'list', ordered: true, start: 1, spread: false, children }
}
