import type { TableCell } from 'mdast'
import type { Block } from '../../outline/block.ts'
import { bareLetter, runs } from '../../text/letters.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Found } from './found.ts'
import { lettered, type RawOption } from './marked.ts'

/** A table whose rows start with a letter, or whose head is the letters; one without a head, whose rows start with the digits from 1 on. */
export function fromTable(table: Block & { type: 'table' }): Found | null {
  const rows = table.children.map((row) => row.children)
  const byRow = rows.slice(1).filter((row) => row.length === 2)
  const letters = byRow.map((row) => bareLetter(textOf(row[0]?.children ?? [])))
  const head = (rows[0] ?? []).map((cell) => bareLetter(textOf(cell.children)))
  const cells =
    letters.length > 1 && letters.every((letter) => letter !== null)
      ? byRow.map((row, index) => ({ letter: letters[index] ?? '', nodes: row[1]?.children ?? [] }))
      : head.length > 1 && rows.length === 2 && head.every((letter) => letter !== null)
        ? head.map((letter, index) => ({ letter: letter ?? '', nodes: rows[1]?.[index]?.children ?? [] }))
        : []
  if (cells.length === 0) return byDigits(rows)
  if (!runs(cells.map(({ letter }) => letter))) return null
  const options = cells.map(({ letter, nodes }) => lettered(letter, [{ type: 'paragraph', children: nodes }]))
  return { before: [], options, after: [], taken: 1 }
}

/** Fewest and most answers under digits. */
const [fewest, most] = [3, 10]

/** Rows that count from 1, below a head that says nothing: the columns of other tables are called something. */
function byDigits(rows: readonly (readonly TableCell[])[]): Found | null {
  const [head = [], ...counted] = rows
  const isBare = head.length === 2 && head.every((cell) => textOf(cell.children).trim() === '')
  const counts = counted.every(
    ([cell], at) =>
      asciiNumber(
        textOf(cell?.children ?? [])
          .trim()
          .replace(/[.)]$/, ''),
      ) === String(at + 1),
  )
  if (!isBare || !counts || counted.length < fewest || counted.length > most) return null
  const options = counted.map((cells, at): RawOption => {
    const content: Block = { type: 'paragraph', children: cells[1]?.children ?? [] }
    return { ...lettered(String.fromCharCode(65 + at), [content]), own: String(at + 1) }
  })
  return { before: [], options, after: [], taken: 1 }
}
