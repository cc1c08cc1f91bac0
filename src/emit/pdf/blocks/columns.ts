import type { Shaped } from '../text/shape.ts'

/** Narrowest column of text, in points; a table of more columns than that makes them narrower still. */
const narrowest = 18

/** No column gets more of the table for its longest word than this share; a longer one is cut. */
const mostForWord = 0.45

/**
 * Widths of a table's columns with their padding. Each gets what its longest cell asks where all fit side by side; else
 * none is made narrower than its longest word as long as that is possible, and the rest is shared by need. Where the
 * words do not fit, those of the widest columns are cut first.
 */
export function columnWidths(
  rows: readonly (readonly (readonly Shaped[])[])[],
  available: number,
  padding: number,
): number[] {
  const count = largest(rows.map((row) => row.length))
  const columns = columnsOf(rows, count)
  const wanted = columns.map((cells) => Math.max(narrowest, largest(cells.map(wholeWidth))) + padding)
  if (sum(wanted) <= available) return wanted
  const least = leastWidths(columns, available, padding)
  const room = available - sum(least)
  if (room < 0) return levelled(least, available)
  const need = wanted.map((width, column) => width - (least[column] ?? 0))
  // The square root keeps one very long cell from starving the others.
  const shares = need.map((width) => Math.sqrt(Math.max(0, width)))
  return least.map((width, column) => width + (room * (shares[column] ?? 0)) / sum(shares))
}

/** Width that the longest words of all columns ask for side by side. */
export function leastWidth(
  rows: readonly (readonly (readonly Shaped[])[])[],
  available: number,
  padding: number,
): number {
  const columns = columnsOf(rows, largest(rows.map((row) => row.length)))
  return sum(leastWidths(columns, available, padding))
}

function columnsOf(rows: readonly (readonly (readonly Shaped[])[])[], count: number) {
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []))
}

function leastWidths(
  columns: readonly (readonly (readonly Shaped[])[])[],
  available: number,
  padding: number,
): number[] {
  const most = columns.length > 1 ? mostForWord * available : available
  return columns.map((cells) =>
    Math.min(most, Math.max(narrowest, largest(cells.map(longestWord))) + padding),
  )
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

function longestWord(cell: readonly Shaped[]): number {
  let longest = 0
  let word = 0
  for (const { width, gap, breakBefore, weakBreakBefore, class: kind } of cell) {
    if (breakBefore || weakBreakBefore || kind === 'space') word = 0
    if (kind !== 'space') word += width + gap
    longest = Math.max(longest, word)
  }
  return longest + 0.5
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}

/** Not `Math.max(...numbers)`: a table may have more rows than a function can have arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, value), 0)
}
