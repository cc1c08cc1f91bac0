import type { Table, TableCell } from 'mdast'
import { optionLetters } from '../../../model/optionLetters.ts'
import { type Block, firstLine, lastLine } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { nameOf } from '../../text/names.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { textOf } from '../../text/phrasing.ts'
import { isNumberAlone, leadingQuestionNumber } from '../../text/questionNumber.ts'
import type { Given } from '../reading/given.ts'

/**
 * The answers of tables, a row each: its number, its answer, and what else is said of it under the head of its column; null
 * where a block is no such table, or a column of it asks what the next one answers.
 *
 *     | Question | Answer | Why |          | السؤال | الإجابة | الشرح |
 *     | 1        | B, D   | …   |          | ١      | ب       | …     |
 */
export function keyTables(blocks: readonly Block[]): Given[] | null {
  const found = blocks.map((block) => (block.type === 'table' ? rowsOf(block) : null))
  return found.length > 0 && found.every((rows) => rows !== null) ? found.flat() : null
}

/** Fewest rows of such a table. */
const fewest = 2

function rowsOf(table: Table): Given[] | null {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell.children).trim())
  const rows = table.children.slice(1)
  const isHead = new Set(heads).size === heads.length && heads.every((head) => !/^\p{Nd}/u.test(head))
  if (rows.length < fewest || !isHead) return null
  const columns = heads.map((_, index) => rows.map((row) => textOf(row.children[index]?.children ?? [])))
  const number = columns.findIndex((cells) => mostly(cells, (text) => numberIn(text) !== null))
  const others = heads.map((_, index) => index).filter((index) => index !== number)
  const keys = others.filter((index) => mostly(columns[index] ?? [], (text) => onlyKeys.test(text)))
  const answer = others.find((index) => nameOf(heads[index] ?? '')?.role === 'answer') ?? keys[0]
  const areAsked = others.some(
    (index) => index !== answer && mostly(columns[index] ?? [], (text) => asking(text) === 'mark'),
  )
  if (number < 0 || answer === undefined || areAsked) return null
  return rows.flatMap((row): Given[] => {
    const value = numberIn(textOf(row.children[number]?.children ?? []))
    const cells = [answer, ...others.filter((index) => index !== answer)]
    const lines = { first: firstLine(row), last: lastLine(row) }
    const said = cells.flatMap((index) => {
      const cell = row.children[index]
      const label = index === answer ? '' : (heads[index] ?? '')
      return cell === undefined || cell.children.length === 0 ? [] : [paragraphOf(cell, label, lines)]
    })
    return value === null || said.length === 0 ? [] : [{ number: value, blocks: said }]
  })
}

function mostly(cells: readonly string[], test: (text: string) => boolean): boolean {
  return cells.filter(test).length * 5 >= cells.length * 4
}

const onlyKeys = new RegExp(`^\\s*(?:[${optionLetters}][\\s,，、،;；&+/.)]*){1,8}$`, 'u')
const numberAlone = /^\s*\p{Lu}?(\p{Nd}{1,3})\s*[.．、)）]?\s*$/u

const partedNumber = /^\s*(\d{1,2}(?:\([\p{Ll}\d]{1,4}\)){1,2})\s*$/u

/** The number of a question, or of a part of one, that a cell is: `3`, `Q3.`, `Question 3`, `٣`; null of any other. */
function numberIn(text: string): string | null {
  const parted = partedNumber.exec(text)?.[1]
  if (parted !== undefined) return parted
  const number = numberAlone.exec(text)?.[1]
  if (number !== undefined) return asciiNumber(number)
  return isNumberAlone(text) ? (leadingQuestionNumber(text)?.value ?? null) : null
}

function paragraphOf(
  cell: TableCell,
  head: string,
  { first, last }: { readonly first: number; readonly last: number },
): Block {
  const label = head === '' ? [] : [{ type: 'text' as const, value: `${head}: ` }]
  const position = { start: { line: first, column: 1 }, end: { line: last, column: 1 } }
  return { type: 'paragraph', children: [...label, ...cell.children], position }
}
