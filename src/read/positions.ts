import type { Point } from 'unist'

/** A stretch of the repaired text that came, character for character, from `original` on. Sorted by `repaired`. */
export interface Stretch {
  readonly repaired: number
  readonly original: number
}

/** Where each character of a repaired text stands in the file that the user has. */
export interface PositionMap {
  /** Offset in the original for an offset of the repaired text. */
  offset(repaired: number): number
  /** Line and column, from 1, in the original for an offset of the repaired text. */
  point(repaired: number): Point
}

/** Builds the map from the original text and the stretches that a repair kept. Look-ups take O(log n). */
export function positionMap(original: string, stretches: readonly Stretch[]): PositionMap {
  const lineStarts = [0]
  for (let i = original.indexOf('\n'); i >= 0; i = original.indexOf('\n', i + 1)) lineStarts.push(i + 1)
  const offset = (repaired: number): number => {
    const stretch = stretches[lastAtMost(stretches.length, (i) => stretches[i]?.repaired ?? 0, repaired)]
    return stretch ? Math.min(stretch.original + repaired - stretch.repaired, original.length) : repaired
  }
  const point = (repaired: number): Point => {
    const at = offset(repaired)
    const line = lastAtMost(lineStarts.length, (i) => lineStarts[i] ?? 0, at)
    return { line: line + 1, column: at - (lineStarts[line] ?? 0) + 1, offset: at }
  }
  return { offset, point }
}

/** Index of the last of `length` ascending values that is at most `wanted`; 0 where none is. */
function lastAtMost(length: number, value: (index: number) => number, wanted: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (value(middle) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
