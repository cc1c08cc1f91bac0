import type { Frame } from '../frame/frame.ts'
import { contrasting, degrees, denyingName, exchangeable, opposing } from '../lexicon/opposites.ts'
import type { Alignment, Piece } from './align.ts'

const scaleOf = new Map(degrees.flatMap((pair, scale) => [...pair].map((word) => [word, scale] as const)))

/** Whether a character is one that contrasts with others of its kind. */
export function isContrasting(character: string): boolean {
  return contrasting.has(character)
}

/** Whether what is left over on both sides (or on one) makes opposites of two questions, as far as it can be seen in the words. */
export function contrast(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  if (onlyA.length === 0 || onlyB.length === 0)
    return (
      onlyA.some(({ text }) => denyingName.test(text)) || onlyB.some(({ text }) => denyingName.test(text))
    )
  return onlyA.some((x) =>
    onlyB.some(
      (y) => opposed(x.text, y.text) && !(isWord(x, a) && isWord(y, b) && areUnlike(x.text, y.text)),
    ),
  )
}

/** Whether a piece is all of a name. */
function isWord({ text, unit }: Piece, { focus }: Frame): boolean {
  return focus[unit]?.text === text
}

/** Whether two words say how much there is of two things: 快 and 高 are no opposites, though 左 and 外 may part two joins. */
function areUnlike(x: string, y: string): boolean {
  const [a, b] = [scaleOf.get(x), scaleOf.get(y)]
  return a !== undefined && b !== undefined && a !== b
}

function opposed(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.length > short.length + 1 && short.length > 3 && long.endsWith(short))
    return opposing.test(long.slice(0, -short.length))
  const [a, b] = apart(x, y)
  if (exchangeable.test(a) && exchangeable.test(b) && x.startsWith(a) && y.startsWith(b))
    return x.length - a.length >= 4
  if (a.length === 0 || b.length === 0 || a.length > 2 || b.length > 2) return false
  return contrasts(a) && contrasts(b)
}

function contrasts(text: string): boolean {
  for (const character of text) if (!contrasting.has(character)) return false
  return true
}

/** Two texts, or rows of characters, without what they begin and end with alike. */
export function apart<Row extends string | readonly string[]>(a: Row, b: Row): readonly [Row, Row] {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start++
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end) as Row, b.slice(start, b.length - end) as Row]
}
