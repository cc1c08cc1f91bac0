import { apart, isContrasting } from './contrast.ts'

/**
 * Whether one word becomes the other by one letter written wrong, left out, doubled or swapped, and neither is likely
 * to be meant: words of fewer than five letters, and letters that oppose, are no slips.
 */
export function isOneEdit(x: string, y: string): boolean {
  const [a, b] = [[...x], [...y]]
  if (/\d/.test(x + y)) return false
  const [left, right] = apart(a, b)
  if ([...left, ...right].some(isContrasting)) return false
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(x + y)) return left.length === 1 && right.length === 1
  if (Math.min(a.length, b.length) < 5) return false
  if (a[0] !== b[0]) return false
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
