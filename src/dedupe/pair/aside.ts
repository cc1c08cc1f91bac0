import type { Frame } from '../frame/frame.ts'
import { isBinder } from '../lexicon/binding.ts'
import type { Mark } from '../lexicon/marks.ts'
import type { Alignment, Piece } from './align.ts'

/**
 * Whether all that one question names more stands apart from the names that both have, bound by no small word but the place
 * that it is asked for: `In machine learning, what is a confusion matrix`.
 */
export function isAside(frame: Frame, side: 0 | 1, { onlyA, onlyB, shared }: Alignment): boolean {
  const kept = new Set(shared.map((pair) => pair[side].unit))
  const names = new Set(shared.map(([piece]) => piece.text))
  return (side === 0 ? onlyA : onlyB).every((piece) => names.has(piece.text) || isLoose(frame, piece, kept))
}

/** An attribute behind its name (`image size`), or what stands apart from the names that both have. */
function isLoose(frame: Frame, piece: Piece, kept: ReadonlySet<number>): boolean {
  if (piece.type !== 'light') return !hangs(frame, piece, kept)
  return !(frame.focus[piece.unit + 1]?.joined === true && kept.has(piece.unit + 1))
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
