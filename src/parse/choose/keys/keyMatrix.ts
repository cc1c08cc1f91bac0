import type { Table } from 'mdast'
import { optionLetters } from '../../../model/optionLetters.ts'
import { fold } from '../../text/fold.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { textOf } from '../../text/phrasing.ts'
import { verdictWords } from '../../text/verdictWords.ts'
import type { Given } from '../reading/given.ts'
import { partNumber } from './sheetParts.ts'

const number = /^\s*[(（[]?\s*\p{Lu}?(\p{Nd}{1,3})\s*[)）\]]?\s*[.．、]?\s*$/u
const key = new RegExp(
  `^\\s*[(（]?(?:[${optionLetters}][\\s,，、;；&+/]*){1,6}[)）]?\\s*$|^\\s*[(（]?[1-9](?:\\s*[,，、/]\\s*[1-9])*[)）]?\\s*$|^\\s*(?:[√×✓✗○]|${verdictWords})\\s*$`,
  'u',
)

/** Fewest numbers, and fewest parts of a paper. */
const fewest = 2

/**
 * The answers of a table that has the parts of a paper in its rows and their numbers in its head, or the other way round; null
 * of any other.
 *
 *     |        | 1 | 2 | 3 |        |   | Part A | Part B |
 *     | Part A | B | D | A |        | 1 | B      | C      |
 *     | Part B | C | A |   |        | 2 | D      | A      |
 */
export function keyMatrix(table: Table): Given[] | null {
  const rows = table.children.map(({ children }) => children.map((cell) => textOf(cell.children).trim()))
  return read(rows) ?? read(turned(rows))
}

function read([head = [], ...rows]: readonly (readonly string[])[]): Given[] | null {
  const numbers = head.slice(1).map((cell) => number.exec(cell)?.[1])
  const values = numbers.map((cell) => (cell === undefined ? Number.NaN : Number(asciiNumber(cell))))
  const isCounting = values.every((value, at) =>
    at === 0 ? value >= 1 : value === (values[at - 1] ?? 0) + 1,
  )
  const names = rows.map(([name = '']) => name)
  const areNamed = names.every((name) => /\p{L}/u.test(name) || partNumber(name) !== null)
  if (values.length < fewest || rows.length < fewest || !isCounting || !areNamed) return null
  if (new Set(names).size < names.length) return null
  const cells = rows.map((row) => head.slice(1).map((_, at) => row[at + 1] ?? ''))
  const filled = cells.flat().filter((cell) => cell !== '')
  if (filled.length < fewest || !filled.every((cell) => key.test(cell))) return null
  return cells.flatMap((row, at) =>
    row.flatMap((cell, index): Given[] =>
      cell === '' ? [] : [given(String(values[index]), partOf(names[at] ?? ''), cell)],
    ),
  )
}

/** How a name calls a part: by its number, or in words. */
function partOf(name: string): string {
  return partNumber(name) ?? fold(name)
}

function given(number: string, part: string, value: string): Given {
  return { number, part, blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
}

function turned(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
}

/** Longest answer beside others in a row, in UTF-16 units. */
const longest = 40

/**
 * The answers of a table of one row below numbers that count on, whatever they say; null of any other.
 *
 *     | Question | 1    | 2     | 3 |
 *     | Answer   | true | false | B |
 */
export function keyRow(table: Table): Given[] | null {
  const [head = [], row = [], ...more] = table.children.map(({ children }) =>
    children.map((cell) => textOf(cell.children).trim()),
  )
  const from = number.test(head[0] ?? '') ? 0 : 1
  const values = head.slice(from).map((cell) => Number(asciiNumber(number.exec(cell)?.[1] ?? '')))
  const counts = values.every((value, at) => value > 0 && (at === 0 || value === (values[at - 1] ?? 0) + 1))
  const cells = row.slice(from, from + values.length)
  if (more.length > 0 || values.length < fewestInRow || !counts) return null
  if (cells.some((cell) => cell.length > longest) || !cells.some((cell) => cell !== '')) return null
  return cells.flatMap((value, at): Given[] =>
    value === ''
      ? []
      : [
          {
            number: String(values[at]),
            blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
          },
        ],
  )
}

/** Fewest numbers over one row. */
const fewestInRow = 3
