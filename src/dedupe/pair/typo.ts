import { soundAlike } from '../text/homophone.ts'
import { apart, isContrasting } from './contrast.ts'

/**
 * Whether one word becomes the other by one letter written wrong, left out, doubled or swapped, and neither is likely
 * to be meant: words of fewer than five letters, letters that oppose, and characters that sound different are no slips.
 */
export function isOneEdit(x: string, y: string): boolean {
  const found = edit(x, y)
  if (found === null || /\d/.test(x + y)) return false
  const [left, right] = found
  if (left.some(isContrasting) || right.some(isContrasting)) return false
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(x + y))
    return left.length === 1 && right.length === 1 && isSlip(left[0] ?? '', right[0] ?? '')
  const [a, b] = [[...x], [...y]]
  if (Math.min(a.length, b.length) < 5) return false
  if (a[0] !== b[0]) return false
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The characters in which two words differ; null where they are more than two of either. */
function edit(x: string, y: string): readonly [readonly string[], readonly string[]] | null {
  // One character more at most, which may be two code units.
  if (Math.abs(x.length - y.length) > 2) return null
  const [p, q] = apart(x, y)
  if (p.length > 4 || q.length > 4) return null
  const [left, right] = /[\ud800-\udfff]/.test(p + q) ? apart([...x], [...y]) : [[...p], [...q]]
  return left.length > 2 || right.length > 2 ? null : [left, right]
}

/** Two characters of one sound (务, 物), or two syllables of Hangul that differ by one letter (성, 셩). */
function isSlip(x: string, y: string): boolean {
  if (!/\p{Script=Hangul}/u.test(x)) return soundAlike(x, y)
  const [a, b] = [x.normalize('NFD'), y.normalize('NFD')]
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1
}
