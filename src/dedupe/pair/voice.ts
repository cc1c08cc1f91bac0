import type { Frame } from '../frame/frame.ts'
import { isBinder } from '../lexicon/binding.ts'
import { isTellingVerb } from '../lexicon/markKinds.ts'
import type { Alignment, Piece } from './align.ts'

/**
 * How two questions of one deed stand to each other where one says by whom: `turned`, the same from the other side (`How
 * does A schedule B`, `How is B scheduled by A`), or `exchanged`, so that the doer suffers (`How is A scheduled by B`).
 * Null where nothing tells.
 */
export function voicesOf(a: Frame, b: Frame, shared: Alignment['shared']): 'turned' | 'exchanged' | null {
  const [inA, inB] = [doerOf(a), doerOf(b)]
  if (a.postposed || b.postposed || inA < 0 === inB < 0) return null
  const [active, doer] = inA < 0 ? [a, inB] : [b, inA]
  const pairs = inA < 0 ? shared : shared.map(([x, y]) => [y, x] as const)
  const told = pairs.find(([, passive]) => passive.unit === doer && passive.at === 0)
  const first = pairs.find(([piece]) => piece.unit === 0 && piece.at === 0)
  if (told === undefined || first === undefined || !isSubject(active)) return null
  if (told === first) return isDone(active, pairs) ? 'turned' : null
  return first[1].unit === 0 && isSuffering(active, told[0], pairs) ? 'exchanged' : null
}

/** The unit behind `by`, or -1. */
function doerOf({ focus }: Frame): number {
  return focus.findIndex(({ before }) => before.includes('BY'))
}

/** What is named first does something: no verb stands before it. */
function isSubject({ focus }: Frame): boolean {
  return (
    focus.length > 1 && focus[0]?.before.some((mark) => isTellingVerb(mark) || mark === 'OBJECT') === false
  )
}

/** Two names and what the first does to the second. */
function isDone({ focus }: Frame, pairs: readonly (readonly [Piece, Piece])[]): boolean {
  if (pairs.length === 2) return focus[1]?.before.some(isTellingVerb) === true
  return pairs.length === 3 && pairs.some(([x, y]) => x.unit === 1 && x.surface !== y.surface)
}

/** Whether a name stands right behind what is done. */
function isSuffering(
  { focus }: Frame,
  { unit }: Piece,
  pairs: readonly (readonly [Piece, Piece])[],
): boolean {
  const marks = focus[unit]?.before ?? []
  if (marks.some(isBinder)) return false
  const isDeed = ([x, y]: readonly [Piece, Piece]) =>
    x.unit === unit - 1 && x.unit > 0 && x.surface !== y.surface
  return marks.some(isTellingVerb) || pairs.some(isDeed)
}
