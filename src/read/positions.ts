import type { Point } from 'unist'

/**
 * A stretch of the repaired text from `repaired` on. What was kept came, character for character, from `original` on;
 * what a repair put in stands as a whole at the place `original`.
 */
export interface Stretch {
  readonly repaired: number
  readonly original: number
  readonly kept: boolean
}

/** Where each character of a repaired text stands in the file that the user has. */
export interface PositionMap {
  /** Offset in the original for an offset of the repaired text. */
  offset(repaired: number): number
  /** Line and column, from 1, in the original for an offset of the repaired text. Not to be changed: places share it. */
  point(repaired: number): Point
  /** The same for the end of something: behind its last character, also where a repair follows at once. */
  end(repaired: number): Point
}

/** So many points are kept at hand: neighbours in a tree, and a node and its first and last child, share theirs. */
const mostMet = 256

/** Builds the map from the original text and its stretches, sorted by `repaired`. Look-ups take O(log n). */
export function positionMap(original: string, stretches: readonly Stretch[]): PositionMap {
  const lineStarts = startsOf(original)
  const indexAt = (repaired: number): number =>
    lastAtMost(stretches.length, (i) => stretches[i]?.repaired ?? 0, repaired)
  const offset = (repaired: number): number => {
    const stretch = stretches[indexAt(repaired)]
    return stretch ? Math.min(placeIn(stretch, repaired), original.length) : repaired
  }
  const met = new Map<number, Point>()
  const pointAt = (at: number): Point => {
    const known = met.get(at)
    if (known !== undefined) return known
    const line = lastAtMost(lineStarts.length, (i) => lineStarts[i] ?? 0, at)
    const point = { line: line + 1, column: at - (lineStarts[line] ?? 0) + 1, offset: at }
    if (met.size >= mostMet) met.clear()
    met.set(at, point)
    return point
  }
  return {
    offset,
    point: (repaired) => pointAt(offset(repaired)),
    end: (repaired) => {
      if (repaired === 0) return pointAt(offset(0))
      const index = indexAt(repaired - 1)
      if (stretches[index]?.kept !== false)
        return pointAt(Math.min(offset(repaired - 1) + 1, original.length))
      const next = stretches[index + 1]
      return pointAt(next?.repaired === repaired ? next.original : offset(repaired - 1))
    },
  }
}

/** Where a character of a stretch came from. */
export function placeIn(stretch: Stretch, repaired: number): number {
  return stretch.kept ? stretch.original + repaired - stretch.repaired : stretch.original
}

/** Offsets at which a line starts; lines end with `\n`, `\r\n` or `\r`. */
function startsOf(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  } else {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  }
  return starts
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
