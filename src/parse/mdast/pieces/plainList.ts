import type { List, ListItem } from 'mdast'
import { plainPhrasing } from './plainPhrasing.ts'

/** An item of one line. */
const oneLine = /^([*+-]|\d{1,9}[.)])( {1,4})(\S.*)$/

/** What would make another block of an item's text. */
const blockStart = /^(?:[#>+\-=:]|\*(?!\*[^\s*])|\d+[.)]|\d+$)/

/** A list of items that are one line of plain phrasing each, without blank lines between them. */
export function plainList(block: string): List | null {
  const children: ListItem[] = []
  let first = ''
  let offset = 0
  let line = 0
  for (const text of block.split('\n')) {
    line++
    const match = oneLine.exec(text)
    if (match === null) return null
    const [, marker = '', space = '', value = ''] = match
    const kind = marker.replace(/^\d+/, '')
    if (blockStart.test(value) || (line > 1 && kind !== first.replace(/^\d+/, ''))) return null
    if (line === 1) first = marker
    const item = itemOf(value, line, marker.length + space.length, offset)
    if (item === null) return null
    children.push(item)
    offset += text.length + 1
  }
  const ordered = /^\d/.test(first)
  const end = children.at(-1)?.position?.end
  if (end === undefined) return null
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { ...end } }
  return {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(first, 10) : null,
    spread: false,
    children,
    position,
  }
}

function itemOf(value: string, line: number, indent: number, offset: number): ListItem | null {
  const point = (column: number) => ({ line, column: column + 1, offset: offset + column })
  const children = plainPhrasing(value, point(indent))
  if (children === null) return null
  const end = indent + value.length
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children, position: { start: point(indent), end: point(end) } }],
    position: { start: point(0), end: point(end) },
  }
}
