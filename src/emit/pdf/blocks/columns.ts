import { isSeam } from '../text/seams.ts'
import type { Shaped } from '../text/shape.ts'

type Cells = readonly (readonly Shaped[])[]

/** Narrowest column of text, in points; a table of more columns than that makes them narrower still. */
const narrowest = 18

/** No column gets more of the table for its longest word than this share; a longer one is cut, at its seams if it has some. */
const mostForWord = 0.45

/**
 * Widths of a table's columns with their padding. Each gets what its longest cell asks where all fit side by side; else
 * none is made narrower than its longest word, and a name of a few Han characters is one, as long as that is possible;
 * the rest is shared by need. Where the words do not fit, those of the widest columns are cut first.
 */
export function columnWidths(rows: readonly Cells[], available: number, padding: number): number[] {
  const columns = columnsOf(rows)
  const wanted = columns.map((cells) => Math.max(narrowest, largest(cells.map(wholeWidth))) + padding)
  if (sum(wanted) <= available) return wanted
  const words = leastWidths(columns, available, padding, isWordEnd)
  const names = leastWidths(columns, available, padding, isNameEnd)
  const least = [names, words].find((widths) => sum(widths) <= available)
  return least === undefined ? levelled(words, available) : shared(least, wanted, available)
}

/** Width that the longest words of all columns ask for side by side. */
export function leastWidth(rows: readonly Cells[], available: number, padding: number): number {
  return sum(leastWidths(columnsOf(rows), available, padding, isWordEnd))
}

function columnsOf(rows: readonly Cells[]): Cells[] {
  const count = largest(rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []))
}

function leastWidths(columns: readonly Cells[], available: number, padding: number, isEnd: IsEnd): number[] {
  const most = columns.length > 1 ? mostForWord * available : available
  const widthOf = (cells: Cells, end: IsEnd): number =>
    Math.max(narrowest, largest(cells.map((cell) => longest(cell, end)))) + padding
  return columns.map((cells) => {
    const whole = widthOf(cells, isEnd)
    return whole <= most ? whole : Math.min(most, widthOf(cells, isSeamEnd))
  })
}

/**
 * The least widths with a share of what is left, none wider than wanted. Shares go by the square root of what is
 * missing, which keeps one very long cell from starving the others.
 */
function shared(least: readonly number[], wanted: readonly number[], available: number): number[] {
  let widths = [...least]
  for (let room = available - sum(widths); room > 0.01; room = available - sum(widths)) {
    const shares = widths.map((width, column) => Math.sqrt(Math.max(0, (wanted[column] ?? 0) - width)))
    const all = sum(shares)
    if (all < 0.01) break
    const before = widths
    widths = widths.map((width, column) =>
      Math.min(Math.max(width, wanted[column] ?? 0), width + (room * (shares[column] ?? 0)) / all),
    )
    if (sum(widths) - sum(before) < 0.01) break
  }
  return widths
}

/** The widths, the largest of them cut to one level so that all fit. */
function levelled(widths: readonly number[], available: number): number[] {
  const sorted = [...widths].sort((a, b) => a - b)
  let left = available
  let level = 0
  for (const [index, width] of sorted.entries()) {
    level = left / (sorted.length - index)
    if (width >= level) break
    left -= width
  }
  return widths.map((width) => Math.min(width, level))
}

function wholeWidth(cell: readonly Shaped[]): number {
  return sum(cell.map(({ width, gap }) => width + gap)) + 0.5
}

/** Whether a cell may be parted before a character. */
type IsEnd = (cell: readonly Shaped[], at: number) => boolean

const isWordEnd: IsEnd = (cell, at) => cell[at]?.breakBefore === true || cell[at]?.weakBreakBefore === true

const isSeamEnd: IsEnd = (cell, at) => isWordEnd(cell, at) || isSeam(cell, at)

/** So many Han characters between spaces and marks are read as one. */
const longestName = 4

/** A name of a few Han characters has no end but where it ends. */
const isNameEnd: IsEnd = (cell, at) => isWordEnd(cell, at) && nameAround(cell, at) > longestName

/** How many squares stand around a place, without anything between. */
function nameAround(cell: readonly Shaped[], at: number): number {
  if (cell[at]?.class !== 'square' || cell[at - 1]?.class !== 'square') return Number.POSITIVE_INFINITY
  let [from, to] = [at - 1, at + 1]
  while (from > 0 && to - from <= longestName && cell[from - 1]?.class === 'square') from--
  while (to < cell.length && to - from <= longestName && cell[to]?.class === 'square') to++
  return to - from
}

/** Width of the longest part of a cell. */
function longest(cell: readonly Shaped[], isEnd: IsEnd): number {
  let most = 0
  let part = 0
  for (let index = 0; index < cell.length; index++) {
    const at = cell[index]
    if (at === undefined) break
    if (at.class === 'space' || isEnd(cell, index)) part = 0
    if (at.class !== 'space') part += at.width + at.gap
    if (part > most) most = part
  }
  return most + 0.5
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}

/** Not `Math.max(...numbers)`: a table may have more rows than a function can have arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, value), 0)
}
