import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { phrasing } from './phrasing.ts'
import { blockDirection, type Scope } from './scope.ts'

/**
 * A table inside a box that scrolls when the page is narrower; it can be scrolled by keys too. A header of empty
 * cells is how Markdown writes a table without one: it is left out.
 */
export function table(node: Table, scope: Scope): string {
  const [first, ...rest] = node.children
  const head = first?.children.some((cell) => cell.children.length > 0) ? first : undefined
  const align = node.align ?? []
  const header = head === undefined ? '' : `<thead>\n${row(head, align, true, scope)}</thead>\n`
  const body = rest.map((line) => row(line, align, false, scope)).join('')
  const rows = body === '' ? '' : `<tbody>\n${body}</tbody>\n`
  return header + rows === ''
    ? ''
    : `<div class="table" tabindex="0"><table${blockDirection(node, scope.options)}>\n${header}${rows}</table></div>\n`
}

function row(node: TableRow, align: readonly AlignType[], header: boolean, scope: Scope): string {
  return `<tr>${node.children.map((cell, column) => tableCell(cell, align[column] ?? null, header, scope)).join('')}</tr>\n`
}

/** An empty header cell, as above the names of the rows, heads nothing. */
function tableCell(node: TableCell, align: AlignType, header: boolean, scope: Scope): string {
  const inner = phrasing(node.children, scope)
  const side = align === null ? '' : ` class="align-${align}"`
  const direction = blockDirection(node, scope.options)
  return header && inner !== ''
    ? `<th scope="col"${side}${direction}>${inner}</th>`
    : `<td${side}${direction}>${inner}</td>`
}
