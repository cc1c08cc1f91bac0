import type { Block } from '../../outline/block.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Found } from './found.ts'
import { bareLetter, runs } from './letters.ts'
import { lettered } from './marked.ts'

/** A table whose rows start with a letter, or whose head is the letters. */
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
  if (!runs(cells.map(({ letter }) => letter))) return null
  const options = cells.map(({ letter, nodes }) => lettered(letter, [{ type: 'paragraph', children: nodes }]))
  return { before: [], options, after: [], taken: 1 }
}
