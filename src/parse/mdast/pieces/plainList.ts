import type { List, ListItem } from 'mdast'

/** An item of one line. */
const item = /^([*+-]|\d{1,9}[.)])( {1,4})(\S.*)$/

/** What would make another block of an item's text. */
const blockStart = /^(?:[#>*+\-=:]|\d+[.)]|\d+$)/

/**
 * A list of items that are one line of mere text each, without blank lines between them. `block` holds no markup; its
 * positions count from its start.
 */
export function plainList(block: string): List | null {
  const children: ListItem[] = []
  let first = ''
  let offset = 0
  let line = 0
  for (const text of block.split('\n')) {
    line++
    const match = item.exec(text)
    if (match === null) return null
    const [, marker = '', space = '', value = ''] = match
    const kind = marker.replace(/^\d+/, '')
    if (blockStart.test(value) || (line > 1 && kind !== first.replace(/^\d+/, ''))) return null
    if (line === 1) first = marker
    children.push(itemOf(value, line, marker.length + space.length, offset))
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

function itemOf(value: string, line: number, indent: number, offset: number): ListItem {
  const point = (column: number) => ({ line, column: column + 1, offset: offset + column })
  const inner = () => ({ start: point(indent), end: point(indent + value.length) })
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [
      { type: 'paragraph', children: [{ type: 'text', value, position: inner() }], position: inner() },
    ],
    position: { start: point(0), end: point(indent + value.length) },
  }
}
