import type { Alignment, Piece } from './align.ts'
import { isBinder } from './binding.ts'
import { differsOnce } from './differsOnce.ts'
import type { Frame } from './frame.ts'
import { isDefinition } from './intent.ts'
import type { Mark } from './lexicon/marks.ts'
import { verbMore } from './relate.ts'

/** A pair at least so alike is worth a look although one side names more. */
const tightScore = 0.7
/** The same, where what it names more hangs on no name of the other: `Could you kindly describe X`, `X in Java`. */
export const looseScore = 0.4

/** What one of two questions has that the other has not. */
interface Surplus {
  readonly frame: Frame
  readonly other: Frame
  readonly rest: readonly Piece[]
  /** Units of its frame that the other has too. */
  readonly kept: ReadonlySet<number>
}

/** Whether what one question names more than the other may be left out, so that both ask the same. */
export function saysMore(a: Frame, b: Frame, { onlyA, onlyB, shared }: Alignment, score: number): boolean {
  const side = onlyA.length > 0 ? 0 : 1
  const [frame, other, rest] = side === 0 ? [a, b, onlyA] : [b, a, onlyB]
  const surplus = { frame, other, rest, kept: new Set(shared.map((pair) => pair[side].unit)) }
  if (hasOtherVerb(surplus)) return false
  const names = new Set(shared.map(([piece]) => piece.text))
  const loose = rest.every((piece) => names.has(piece.text) || isLoose(surplus, piece))
  if (score >= tightScore) return loose || !differsOnce(a.key, b.key) || !isNarrower(surplus)
  return score >= looseScore && loose
}

/** One side has a known verb, the other a word that is none: to enable, to disarm. */
function hasOtherVerb({ frame, other, rest }: Surplus): boolean {
  return (
    other.intent.length > frame.intent.length &&
    verbMore(frame.intent, other.intent) !== null &&
    rest.some(({ type }) => type !== 'light')
  )
}

/** An attribute behind its name (`image size`), or what stands apart from the names that both have, bound by no small word. */
function isLoose({ frame, kept }: Surplus, piece: Piece): boolean {
  if (piece.type !== 'light') return !hangs(frame, piece, kept)
  return !(frame.focus[piece.unit + 1]?.joined === true && kept.has(piece.unit + 1))
}

/** One asks what something is, and the other the same of a narrower thing: a foreign key, a composite foreign key. */
function isNarrower({ frame, other, rest, kept }: Surplus): boolean {
  if (!isDefinition(frame.intent) || !isDefinition(other.intent) || frame.intent.includes('HAPPEN'))
    return false
  return rest.every((piece) => kept.has(piece.unit) || touches(frame, piece, kept))
}

/** Whether a piece touches a name of `kept`, or a binder stands between it and its neighbour. */
function hangs(frame: Frame, piece: Piece, kept: ReadonlySet<number>): boolean {
  const own = frame.focus[piece.unit]
  if (own === undefined || kept.has(piece.unit)) return true
  const [before, after] = [own.before.filter(isTold), own.after.filter(isTold)]
  const binders = [frame.postposed ? before[0] : before.at(-1), after[0]].filter(
    (mark) => mark !== undefined && isBinder(mark),
  )
  if (binders.length === 0) return touches(frame, piece, kept)
  // A place that the question is asked for, before or behind all else: `in Java`.
  const isOuter = piece.unit === 0 || piece.unit === frame.focus.length - 1
  return !isOuter || binders.some((mark) => mark !== 'IN')
}

/** No word stands between a piece and a name of `kept`. */
function touches({ focus }: Frame, { unit }: Piece, kept: ReadonlySet<number>): boolean {
  const [own, next] = [focus[unit], focus[unit + 1]]
  return (own?.joined === true && kept.has(unit - 1)) || (next?.joined === true && kept.has(unit + 1))
}

function isTold(mark: Mark): boolean {
  return mark !== 'EMPTY' && mark !== 'PLEASE'
}
