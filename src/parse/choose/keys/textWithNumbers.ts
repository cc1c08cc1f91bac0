import { plainText } from '../../../model/text.ts'
import { itemNumber } from '../../mdast/itemNumbers.ts'
import type { Block } from '../../outline/block.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { linesOf, textOf } from '../../text/phrasing.ts'

/** A text with its digits in ASCII. */
export function inAscii(text: string): string {
  return text.replace(/[^\P{Nd}0-9]+/gu, asciiNumber)
}

/** Plain text in which the items of ordered lists have their numbers, and keys in a row below numbers stand beside them. */
export function textWithNumbers(block: Block): string {
  if (block.type === 'table') return besideNumbers(tableRows(block))
  if (block.type === 'paragraph')
    return besideNumbers(linesOf(block).map(({ text }) => cellsOf(inAscii(text))))
  if (block.type !== 'list' || !block.ordered) return plainText([block])
  return block.children
    .map((item, index) => `${itemNumber(block, index)}. ${plainText(item.children as Block[])}`)
    .join('\n')
}

/** The cells of a table, a row each; a first row without a number is the head. */
function tableRows(table: Block & { type: 'table' }): string[][] {
  const rows = table.children.map(({ children }) =>
    children.map((cell) => inAscii(textOf(cell.children).trim())),
  )
  const isCircled = rows[0]?.every((cell) => /^[①-⑳]$/u.test(cell)) === true
  if (isCircled) rows[0] = (rows[0] ?? []).map(asciiNumber)
  const filled = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
  return filled[0]?.some((cell) => /\d/.test(cell)) ? filled : filled.slice(1)
}

/** What stands behind the name of a row, `題號：01 02 03`, is a cell of its own. */
const rowName = /^(\s*[^\d:：]{1,16}[:：])(?=\S)/u

function cellsOf(line: string): string[] {
  return line
    .replace(rowName, '$1 ')
    .split(/\s+/)
    .filter((cell) => cell !== '')
}

const isNumber = (cell: string): boolean => /^[(（]?\p{Lu}?\d{1,3}[)）]?[.．、]?$/u.test(cell)

/** Whether cells are numbers that count on, and not themselves keys. */
function areCounting(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/\D/g, '')))
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

/** Whether cells below numbers that count on are digits of answers: at least three, and not counting on. */
function areDigits(keys: readonly string[], numbers: readonly string[]): boolean {
  const isEach = keys.every((key) => /^[(（]?[1-9][)）]?$/u.test(key))
  return isEach && keys.length >= 3 && areCounting(numbers) && !areCounting(keys)
}

/** Rows as lines; `题号 1 2 3` over `答案 B C A` gives `1 B`, `2 C`, `3 A`. */
function besideNumbers(rows: readonly (readonly string[])[]): string {
  if (rows.length < 2) return rows.map((row) => row.join(' ')).join('\n')
  const lines: string[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? []
    const below = rows[at + 1] ?? []
    const numbers = row.filter(isNumber)
    const keys = below.slice(below.length - numbers.length)
    const named = row.length - numbers.length <= 1 && below.length - keys.length <= 1
    if (
      numbers.length < 2 ||
      keys.length < numbers.length ||
      !named ||
      (keys.some(isNumber) && !areDigits(keys, numbers))
    )
      lines.push(row.join(' '))
    else {
      const bare = numbers.map((number) => number.replace(/[^\p{L}\p{N}]/gu, ''))
      for (const [index, number] of bare.entries()) lines.push(`${number}: ${keys[index]}`)
      at++
    }
  }
  return lines.join('\n')
}
