import { ankiHeader, endOfNotes } from './ankiHeader.ts'
import { headerRow, type TableHeader, valuesOf, writeCards } from './cards.ts'
import { type Column, columnsOf, counts } from './columns.ts'
import type { Inset, Span } from './formats.ts'
import { type Row, rowsOf } from './separated.ts'

/** A table of cards within a text: with the lines of Anki above it, with named columns, or as pairs. */
export const rows: Inset = {
  endOf: (text, within) => tableIn(text, within)?.end ?? -1,
  write(draft, text, stretch, depth) {
    const table = tableIn(text, stretch)
    if (table !== null) writeCards(draft, text, table.header, { end: stretch.end, depth })
  },
}

interface Found {
  readonly header: TableHeader
  readonly end: number
}

function tableIn(text: string, within: Span): Found | null {
  const header = text[within.start] === '#' ? ankiHeader(text, within.start) : null
  if (header !== null) return { header, end: endOfNotes(text, header, within.end) }
  for (const separator of ['\t', ',', ';']) {
    const found = namedTable(text, separator, within) ?? unnamedTable(text, separator, within)
    if (found !== null) return found
  }
  return null
}

/** Fewest questions below the names of columns. */
const fewestNamed = 2

function namedTable(text: string, separator: string, within: Span): Found | null {
  const head = [...take(rowsOf(text, separator, within), 3)]
  const named = headerRow(head)
  const width = head[named]?.cells.length ?? 0
  if (named < 0) return null
  let count = -named - 1
  let end = within.start
  for (const row of rowsOf(text, separator, within)) {
    const fits = row.cells.length === width || (row.cells.length > 1 && isNext(text, end, row))
    if (count >= 0 && !fits) break
    count++
    end = row.end
  }
  const header = { start: within.start, separator, columns: null, spacedTags: false }
  return count < fewestNamed ? null : { header, end }
}

function* take<T>(all: Iterable<T>, most: number): Generator<T> {
  let left = most
  for (const one of all) {
    yield one
    if (--left <= 0) return
  }
}

/** Whether a row follows the one that ends at `end` without a blank line. */
function isNext(text: string, end: number, row: Row): boolean {
  return !/\n\s*\n/.test(text.slice(end, row.start))
}

/** Fewest rows that are cards though nothing names their columns. */
const fewest: Readonly<Record<string, number>> = { '\t': 3, ';': 5 }

/** Rows of one width, each with a text on either side: `term<TAB>what it means`, as sites with sets of cards export them. */
function unnamedTable(text: string, separator: string, within: Span): Found | null {
  const least = fewest[separator]
  if (least === undefined) return null
  const all: Row[] = []
  for (const row of rowsOf(text, separator, within)) {
    const width = all[0]?.cells.length ?? row.cells.length
    if (width < 2 || row.cells.length !== width || !isCard(row, separator)) break
    all.push(row)
  }
  const last = all.at(-1)
  if (last === undefined || all.length < least) return null
  const columns = columnsByContent(all.map(valuesOf))
  if (columns === null || columnsOf(valuesOf(all[0] as Row)) !== null) return null
  const header = { start: within.start, separator, columns, spacedTags: columns.includes('tags') }
  return { header, end: last.end }
}

/** A label of an option or a number, with which a line of prose begins before a tab. */
const label = /^\p{N}{1,3}[.)、．]|^[\p{L}][.)、．]?$/u

function isCard(row: Row, separator: string): boolean {
  const [first = '', second = '', ...more] = valuesOf(row)
  if (first === '' || (second === '' && more.length === 0) || label.test(first)) return false
  // In a sentence a space stands behind a semicolon.
  return separator === '\t' || row.cells.slice(1).every(({ value }) => !/^\s/.test(value))
}

/** What each column holds: numbers that count, names that come again and again, question and answer, tags. */
function columnsByContent(rows: readonly (readonly string[])[]): Column[] | null {
  const width = rows[0]?.length ?? 0
  const values = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''))
  const content: Column[] = ['question', 'answer']
  let spare = width - content.length
  const columns = values.map((column, at): Column => {
    const meta = spare <= 0 ? null : counts(column) ? 'number' : isGroup(column) ? 'tags' : null
    if (meta !== null && content.length > 0) {
      spare--
      return meta
    }
    return content.shift() ?? (at === width - 1 && areTags(column) ? 'tags' : 'other')
  })
  return content.length === 0 ? columns : null
}

/** Names of groups: few for many rows. */
function isGroup(column: readonly string[]): boolean {
  return new Set(column).size * 3 <= column.length
}

/** Words alone with spaces between, most of which come more than once. */
function areTags(column: readonly string[]): boolean {
  const words = column.flatMap((value) => value.split(/\s+/)).filter((word) => word !== '')
  const isWord = (word: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_:/-]*$/u.test(word)
  return words.every(isWord) && new Set(words).size * 3 <= words.length * 2
}
