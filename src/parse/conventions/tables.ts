import type { PhrasingContent, Table, TableCell } from 'mdast'
import { isLinks } from '../entry/survey.ts'
import { type Block, firstLine, lastLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { isLanguageName } from '../text/languageNames.ts'
import { leadingLetter } from '../text/letters.ts'
import { nameOf } from '../text/names.ts'
import { dropStart, takeStart, textOf } from '../text/phrasing.ts'
import { isNumberAlone } from '../text/questionNumber.ts'
import { type Convention, Segments } from './convention.ts'
import { judgedColumns } from './verdictColumn.ts'

/**
 * Rows of a table with a column of questions. Columns are told by their heads, or by most cells of one asking; other
 * columns are parts under their heads:
 *
 *     | 问题 | 一句话答 |        | # | Term | Definition | Difficulty |
 */
export const tables: Convention = {
  name: 'table row',
  types: ['table'],
  read(blocks) {
    const segments = new Segments('table row')
    for (const block of blocks) {
      const columns = block.type === 'table' ? columnsOf(block) : null
      if (block.type === 'table' && columns) readRows(block, columns, segments)
      else segments.leave(block)
    }
    return segments.done()
  },
}

interface Columns {
  readonly question: number
  readonly answer: number
  readonly heads: readonly string[]
  readonly marks: number
}

function columnsOf(table: Table): Columns | null {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell.children).trim())
  const rows = table.children.slice(1)
  if (rows.length === 0 || heads.length < 1) return null
  const roles = heads.map((head) => nameOf(head)?.role ?? nameOf(head.replace(/s$/, ''))?.role ?? null)
  const named = roles.indexOf('question')
  const answered = roles.findIndex((role, index) => role === 'answer' && index !== named)
  const columns = heads.map((_, index) => rows.flatMap((row) => row.children[index] ?? []))
  const texts = columns.map((cells) => cells.map(({ children }) => textOf(children)))
  const share = (column: number, test: (text: string) => boolean): number =>
    (texts[column] ?? []).filter(test).length / rows.length
  const judged = answered < 0 ? judgedColumns(heads, texts) : null
  // `P` names a question as well: `P/F` over verdicts names none.
  if (judged !== null && (named < 0 || named === judged.answer)) return { ...judged, heads, marks: 3 }
  const asks = heads.map((_, index) => share(index, (text) => asking(text) !== null))
  const question = named >= 0 ? named : answered > 0 ? firstText(texts, answered) : mostly(asks)
  if (question < 0)
    return columns.some((cells) => areLinks(cells, rows.length)) ? null : vocabulary(heads, texts)
  const led = answered < 0 ? columns : [columns[question] ?? []]
  if (share(question, isNumberOfQuestion) > 0.5 || led.some((cells) => isIndex(cells, rows.length)))
    return null
  const isOption = (head: string): boolean => letterOf(head) !== null
  // Tasks of a plan, `Exercise | Goal`, are no questions with their answers.
  if (answered < 0 && share(question, asksItself) < 0.3 && !heads.some(isOption))
    return { question, answer: -1, heads, marks: 0 }
  const isAnswer = (head: string, index: number): boolean =>
    index > question &&
    roles[index] === null &&
    !isOption(head) &&
    !areLinks(columns[index] ?? [], rows.length)
  const answer = answered >= 0 ? answered : heads.findIndex(isAnswer)
  return { question, answer, heads, marks: (named >= 0 || answered >= 0 ? 2 : 0) + (answer >= 0 ? 1 : 0) }
}

/** Fewest rows of a list of words. */
const fewestWords = 3

/** Columns of words in two languages, `| Español | English |`, none of which is left empty. */
function vocabulary(heads: readonly string[], texts: readonly (readonly string[])[]): Columns | null {
  const [question = -1, answer = -1] = heads.flatMap((head, index) => (isLanguageName(head) ? [index] : []))
  const cells = [...(texts[question] ?? []), ...(texts[answer] ?? [])]
  const areWords = cells.every((text) => /\p{L}/u.test(text) && text.length <= 80)
  const areDistinct = new Set(cells).size * 10 >= cells.length * 8
  if (answer < 0 || !areWords || !areDistinct || cells.length < 2 * fewestWords) return null
  return { question, answer, heads, marks: 3 }
}

function asksItself(text: string): boolean {
  const form = asking(text)
  return form === 'mark' || form === 'words'
}

/** `3`, `R1`, `4(a)`, `Question 3`, `Q3, Q4`, `5–7`: the number of a question that stands elsewhere, or of several. */
function isNumberOfQuestion(text: string): boolean {
  return text.split(/[,，、・&+~〜～–—-]/u).every((one) => single.test(one) || isNumberAlone(one))
}

const single = /^\s*\p{Lu}?\d{1,3}(?:\([\p{Ll}\d]{1,4}\)){0,2}[.)]?\s*$/u

/** The column with the highest share, if it is most; -1 where none is. */
function mostly(shares: readonly number[]): number {
  const best = shares.indexOf(Math.max(...shares))
  return (shares[best] ?? 0) >= 0.6 ? best : -1
}

/** The first column before the answer that holds more than numbers. */
function firstText(texts: readonly (readonly string[])[], answer: number): number {
  return texts.findIndex((column, index) => index < answer && column.some((text) => /\p{L}{2}/u.test(text)))
}

/** Whether more than half of a column leads elsewhere. */
function areLinks(cells: readonly TableCell[], rows: number): boolean {
  const links = cells.filter(({ children }) => isLinks({ type: 'paragraph', children }))
  return links.length * 2 > rows
}

/** Whether more than half of a column leads to places of the article, where what it names stands in full. */
function isIndex(cells: readonly TableCell[], rows: number): boolean {
  const inside = cells.filter(({ children }) => {
    const [only, ...more] = children.filter((node) => textOf([node]).trim() !== '')
    return only?.type === 'link' && only.url.startsWith('#') && more.length === 0
  })
  return inside.length * 2 > rows
}

function readRows(table: Table, columns: Columns, segments: Segments): void {
  segments.together(firstLine(table))
  const counts = countsOf(table)
  for (const row of table.children.slice(1)) {
    const question = row.children[columns.question]
    if (question === undefined || textOf(question.children).trim() === '') continue
    segments.start(columns.heads.join(' | '), question.children, firstLine(row), columns.marks)
    const letters: PhrasingContent[] = []
    for (const [index, cell] of row.children.entries()) {
      const letter = letterOf(columns.heads[index] ?? '')
      if (letter === null || index === columns.question || cell.children.length === 0) continue
      letters.push(...optionLine(cell, letter, letters.length > 0))
    }
    const lines = { first: firstLine(row), last: lastLine(row) }
    if (letters.length > 0) segments.add(paragraph(letters, lines))
    for (const [index, cell] of row.children.entries()) {
      const head = columns.heads[index] ?? ''
      if (
        index === columns.question ||
        index === counts ||
        cell.children.length === 0 ||
        letterOf(head) !== null ||
        isNumber(head, cell)
      )
        continue
      segments.add(paragraph(labelled(cell, columns, index), lines))
    }
  }
  segments.end()
}

/** Fewest rows that a column counts. */
const fewestCounted = 3

/** The first column, if it counts the rows from 1, whatever its head is called; -1 of any other. */
function countsOf({ children: [, ...rows] }: Table): number {
  const isCount = rows.every((row, at) => textOf(row.children[0]?.children ?? []).trim() === String(at + 1))
  return rows.length >= fewestCounted && isCount ? 0 : -1
}

function isNumber(head: string, cell: TableCell): boolean {
  return (
    /^\d*$/.test(textOf(cell.children).trim()) && !/\p{L}{3}/u.test(head) && nameOf(head)?.role !== 'answer'
  )
}

/** The letter of a column of options: `B`, `选项B`, `Option B`; null of any other head. */
function letterOf(head: string): string | null {
  const match = /^(.*?)\s*([A-HＡ-Ｈ])$/.exec(head)
  if (match?.[1] === undefined || match[2] === undefined) return null
  return match[1] === '' || nameOf(match[1])?.role === 'options' ? match[2] : null
}

/** A cell of a column of options as a line `B. …`. */
function optionLine(cell: TableCell, head: string, more: boolean): PhrasingContent[] {
  const start = `${more ? '\n' : ''}${leadingLetter(textOf(cell.children)) === null ? `${head}. ` : ''}`
  return start === '' ? cell.children : [{ type: 'text', value: start }, ...cell.children]
}

/** A cell with the head of its column as its label; options that count on in its line stand in lines of their own. */
function labelled(whole: TableCell, columns: Columns, index: number): PhrasingContent[] {
  const head = columns.heads[index] ?? ''
  const cell = nameOf(head)?.role === 'options' ? { ...whole, children: inLines(whole.children) } : whole
  const label = index === columns.answer && nameOf(head) === null ? 'Answer' : head
  return label === '' ? cell.children : [{ type: 'text', value: `${label}: ` }, ...cell.children]
}

/** What stands before an option under a number: `1. two ropes 2. two poles`. */
const counted = /(?<![^\s;；,，、/|])[(（]?(\d)(?:[.)](?!\d)|[．、）])\s*/gu

/** Options that count from 1 in one line, each in a line of its own. */
function inLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const text = textOf(nodes)
  const starts = [...text.matchAll(counted)].map(({ index, 1: number }) => ({ index, number }))
  const isCount = starts.every(({ number }, at) => number === String(at + 1))
  if (starts.length < 2 || starts[0]?.index !== 0 || !isCount || text.includes('\n')) return [...nodes]
  return starts.flatMap(({ index }, at): PhrasingContent[] => {
    const end = starts[at + 1]?.index ?? text.length
    const own = takeStart(
      dropStart(nodes, index),
      text.slice(index, end).replace(/[\s;；,，、/|]+$/u, '').length,
    )
    return at === 0 ? own : [{ type: 'text', value: '\n' }, ...own]
  })
}

function paragraph(
  children: PhrasingContent[],
  lines: { readonly first: number; readonly last: number },
): Block {
  const position = { start: { line: lines.first, column: 1 }, end: { line: lines.last, column: 1 } }
  return { type: 'paragraph', children, position }
}
