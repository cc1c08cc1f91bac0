import type { RootContent, Table } from 'mdast'
import type { Piece } from './cut.ts'
import { lineAt } from './lines.ts'
import { move } from './move.ts'

/** Rows of about this length are parsed at once. */
const partLength = 8000

const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * A table that is longer than the parser should be given at once: parsed some rows at a time, each time with the same
 * head. Positions count from the start of the piece.
 *
 * @returns null where the piece is anything else than one table.
 */
export function longTable(text: string, piece: Piece, parse: (text: string) => RootContent[]): Table | null {
  if (piece.end - piece.start < partLength * 2) return null
  const first = lineAt(text, piece.start)
  const second = lineAt(text, first.end + 1)
  if (second.end >= piece.end || !delimiter.test(text.slice(second.start, second.end))) return null
  const head = text.slice(piece.start, second.end + 1)
  let table: Table | null = null
  for (const rows of rowsOf(text, { ...piece, start: second.end + 1, line: 2 })) {
    const [found, ...others] = parse(head + text.slice(rows.start, rows.end))
    if (found?.type !== 'table' || others.length > 0) return null
    if (table === null) {
      table = found
      continue
    }
    const body = found.children.slice(1)
    for (const row of body)
      move(row, { ...rows, line: rows.line - 2, start: rows.start - piece.start - head.length })
    for (const row of body) table.children.push(row)
    const end = body.at(-1)?.position?.end
    if (table.position && end) table.position.end = { ...end }
  }
  return table
}

/** Cuts at line ends. */
function rowsOf(text: string, { start, end, line }: Piece): Piece[] {
  const parts: Piece[] = []
  let [from, fromLine, count] = [start, line, line]
  for (let at = start; at < end; ) {
    at = Math.min(lineAt(text, at).end + 1, end)
    count++
    if (at - from < partLength && at < end) continue
    parts.push({ start: from, end: at, line: fromLine, lines: count - fromLine, inList: false })
    from = at
    fromLine = count
  }
  return parts
}
