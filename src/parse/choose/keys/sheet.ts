import { plainText } from '../../../model/text.ts'
import { itemNumber } from '../../mdast/itemNumbers.ts'
import type { Block } from '../../outline/block.ts'
import { headOf } from '../../text/head.ts'
import { leadingLetter } from '../../text/letters.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { dropStart, linesOf, textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import { countedIn, countedThrough } from './counted.ts'
import { keyMatrix, keyRow } from './keyMatrix.ts'
import { isNote } from './keyNotes.ts'
import { keyTables } from './keyTable.ts'
import { keysOf, mayHoldKeys } from './keyText.ts'
import { itemised, named } from './sheetItems.ts'
import { exercisesOf, partsOfSheet, type SheetPart } from './sheetParts.ts'

/**
 * The answers of a list of answers; null where blocks are none.
 *
 *     1. B  2. AC  3. D            1-5 BACDA            1. B. Because …
 */
export function sheetOf(blocks: readonly Block[]): Given[] | null {
  return (
    byExercise(blocks) ??
    keySheetOf(blocks) ??
    mixed(blocks) ??
    headed(blocks) ??
    beforeExplanations(blocks) ??
    byQuestion(blocks) ??
    countedThrough(blocks) ??
    itemised(blocks, 2)
  )
}

/** Answers behind the number of a question each, `Question 7: …`; null where fewer than two stand so, or one says nothing. */
export function byQuestion(blocks: readonly Block[]): Given[] | null {
  const parts = exercisesOf(blocks)
  const found = parts.flatMap(({ number, blocks }): Given[] =>
    number === null || blocks.length === 0 ? [] : [{ number, blocks }],
  )
  return found.length >= 2 && found.length === parts.length ? found : null
}

/** Keys above their notes, or above explanations question by question; null where no key stands so. */
function beforeExplanations(blocks: readonly Block[]): Given[] | null {
  const [first] = blocks
  if (first === undefined || (first.type !== 'table' && first.type !== 'paragraph')) return null
  const keys = keysIn([first], 2)
  const rest = blocks.slice(1)
  return rest.length > 0 && (rest.every(isNote) || exercisesOf(rest).length > 0) ? keys : null
}

/** The answers of one block that is nothing but keys; null of any other. Several look at each block. */
export function keysAlone(block: Block): Given[] | null {
  const known = alone.get(block)
  if (known !== undefined) return known
  const found = keysIn([block], 2)
  alone.set(block, found)
  return found
}

const alone = new WeakMap<Block, Given[] | null>()

/** The answers of a list that is one by its form: keys alone, or parts named by kinds of questions. */
export function keySheetOf(blocks: readonly Block[]): Given[] | null {
  const parts = partsOfSheet(blocks)
  if (parts.length < 2) return keysIn(blocks, 2) ?? lettered(blocks) ?? belowNotes(blocks)
  const found = parts.flatMap((part) =>
    ofPart(part, keysIn(part.blocks, 1) ?? keysFirst(part.blocks) ?? saidIn(part.blocks)),
  )
  return found.length >= 2 ? found : null
}

/** Most lines of notes between the title of a key and its table. */
const mostNotes = 3

/** The answers of tables below a few paragraphs that say how to read them. */
function belowNotes(blocks: readonly Block[]): Given[] | null {
  const at = blocks.findIndex(({ type }) => type !== 'paragraph')
  return at < 1 || at > mostNotes || blocks[at]?.type !== 'table' ? null : keyTables(blocks.slice(at))
}

/** What answers the questions of a part in words. */
function saidIn(blocks: readonly Block[]): Given[] | null {
  const areLines = blocks.every(({ type }) => type === 'paragraph')
  return (areLines ? countedIn(blocks) : null) ?? itemised(blocks, 1)
}

/** Answers of exercises, each of several under its number; null where fewer than two have such. */
export function byExercise(blocks: readonly Block[]): Given[] | null {
  const found = exercisesOf(blocks).map((part) =>
    ofPart(part, keysOnly(part.blocks, 2) ?? countedIn(part.blocks) ?? itemised(part.blocks, 2)),
  )
  return found.filter((given) => given.length > 0).length >= 2 ? found.flat() : null
}

function ofPart({ number }: SheetPart, given: readonly Given[] | null): readonly Given[] {
  return number === null ? (given ?? []) : (given ?? []).map((one) => ({ ...one, part: number }))
}

/** Items of numbered lists that begin with the letter of an option each, `2. b. Timor Leste`; null where some do not. */
function lettered(blocks: readonly Block[]): Given[] | null {
  const found = blocks.flatMap((block): Given[] =>
    block.type === 'list' && block.ordered
      ? block.children.map((item, index) => ({
          number: String(itemNumber(block, index)),
          blocks: item.children as Block[],
          keyed: named(item.children as Block[]),
        }))
      : [{ number: '', blocks: [block] }],
  )
  const areKeys = found.every(
    ({ number, blocks: [first] }) =>
      number !== '' && first !== undefined && leadingLetter(plainText([first])) !== null,
  )
  return found.length >= 2 && areKeys ? found : null
}

/** Keys alone in the first block of a part, and what explains some of them behind it. */
function keysFirst([first, ...more]: readonly Block[]): Given[] | null {
  return first === undefined || more.length === 0 ? null : keysOnly([first], 2)
}

/** Numbers and keys, or tables of such in which more is said of them than fits beside. */
function keysIn(blocks: readonly Block[], fewest: number): Given[] | null {
  const matrices = blocks.map((block) => (block.type === 'table' ? keyMatrix(block) : null))
  if (matrices.length > 0 && matrices.every((found) => found !== null)) return matrices.flat()
  const isWide = blocks.some((block) => block.type === 'table' && block.children[0]?.children.length !== 2)
  if (!isWide) return keysOnly(blocks, fewest) ?? keyTables(blocks)
  const tables = keyTables(blocks)
  if (tables !== null) return tables
  const [keys, rows] = [keysOnly(blocks, fewest), rowsOfKeys(blocks)]
  // A row has a cell for what is no key as well, `*` or `true`.
  return rows !== null && rows.length > (keys?.length ?? 0) ? rows : keys
}

/** Tables each of one row below numbers. */
function rowsOfKeys(blocks: readonly Block[]): Given[] | null {
  const rows = blocks.map((block) => (block.type === 'table' ? keyRow(block) : null))
  return rows.every((found) => found !== null) ? rows.flat() : null
}

/** The answer to a part of a question, `4(a). liver`: its letter is no key. */
const parted = /^\s*\d{1,2}\([\p{Ll}\d]\)(?:\([a-z]{1,4}\))?\. +(?!\d{1,2}\s?\()\S/mu

/** Nothing but numbers and keys. */
function keysOnly(blocks: readonly Block[], fewest: number): Given[] | null {
  const written = inAscii(blocks.map(textWithNumbers).join('\n'))
  if (parted.test(written) || !mayHoldKeys.test(written)) return null
  const { found, isAll } = keysOf(written)
  return found.length >= fewest && isAll() ? found.map(({ number, key }) => given(number, key)) : null
}

function given(number: string, key: string): Given {
  return { number, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: key }] }] }
}

/** A text with its digits in ASCII. */
function inAscii(text: string): string {
  return text.replace(/[^\P{Nd}0-9]+/gu, asciiNumber)
}

/** Plain text in which the items of ordered lists have their numbers, and keys in a row below numbers stand beside them. */
function textWithNumbers(block: Block): string {
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

/** Tables and lines of keys, and what answers the open questions beside them; null where either is missing. */
function mixed(blocks: readonly Block[]): Given[] | null {
  const sheets = new Map(
    blocks.flatMap((block) => {
      const keys = block.type === 'table' || block.type === 'paragraph' ? keysIn([block], 2) : null
      return keys === null ? [] : [[block, keys] as const]
    }),
  )
  const keys = [...sheets.values()].flat()
  const known = new Set(keys.map(({ number }) => number))
  const beside = blocks.filter((block) => !sheets.has(block))
  const others = (itemised(beside, 1) ?? []).filter(({ number }) => !known.has(number))
  if (known.size < keys.length || keys.length === 0 || others.length === 0) return null
  return [...keys, ...others].sort((a, b) => Number(a.number) - Number(b.number))
}

/** Headings that are numbered as the questions are, each over its answer; what they ask again answers nothing. */
function headed(blocks: readonly Block[]): Given[] | null {
  const depth = blocks.find(({ type }) => type === 'heading')
  const found: { number: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' || depth?.type !== 'heading' || block.depth !== depth.depth) {
      found.at(-1)?.blocks.push(block)
      continue
    }
    const head = headOf(block.children)
    const alone = head.number === null ? /^\d{1,3}(?=\s|$)/.exec(head.text)?.[0] : undefined
    const number = head.number ?? alone
    if (number === undefined) return null
    const nodes = dropStart(head.nodes, alone?.length ?? 0)
    const says = nodes.length > 0 && head.asking === null
    found.push({ number, blocks: says ? [{ ...block, type: 'paragraph', children: nodes }] : [] })
  }
  return found.length >= 2 ? found.filter((one) => one.blocks.length > 0) : null
}
