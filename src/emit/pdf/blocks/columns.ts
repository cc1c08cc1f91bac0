import type { Shaped } from '../text/shape.ts'

/** Narrowest column of text, in points; a table of more columns than that makes them narrower still. */
const narrowest = 24

/**
 * Widths of a table's columns with their padding. Each gets what its longest cell asks where all fit side by side; else
 * none is made narrower than its longest word as long as that is possible, and the rest is shared by need.
 */
export function columnWidths(
  rows: readonly (readonly (readonly Shaped[])[])[],
  available: number,
  padding: number,
): number[] {
  const count = largest(rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []))
  const wanted = columns.map((cells) => Math.max(narrowest, largest(cells.map(wholeWidth))) + padding)
  if (sum(wanted) <= available) return wanted
  const least = columns.map((cells) => Math.max(narrowest, largest(cells.map(longestWord))) + padding)
  const room = available - sum(least)
  if (room < 0) return least.map((width) => (width / sum(least)) * available)
  const need = wanted.map((width, column) => width - (least[column] ?? 0))
  // The square root keeps one very long cell from starving the others.
  const shares = need.map((width) => Math.sqrt(Math.max(0, width)))
  return least.map((width, column) => width + (room * (shares[column] ?? 0)) / sum(shares))
}

function wholeWidth(cell: readonly Shaped[]): number {
  return sum(cell.map(({ width, gap }) => width + gap)) + 0.5
}

function longestWord(cell: readonly Shaped[]): number {
  let longest = 0
  let word = 0
  for (const { width, gap, breakBefore, class: kind } of cell) {
    if (breakBefore || kind === 'space') word = 0
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
