import type { Frame } from '../frame/frame.ts'
import { binding } from '../lexicon/binding.ts'
import { isAsk, isVerb } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import type { Alignment, Piece } from './align.ts'
import { causesExchanged } from './effect.ts'
import { rolesExchanged } from './roles.ts'
import { voicesOf } from './voice.ts'

/** Intents under which the two sides may stand in either order. */
const symmetric: ReadonlySet<string> = new Set(['DIFFERENCE', 'SIMILARITY', 'RELATION'])

/** How two questions with the same words differ by their order; see {@link orderVeto}. */
export type OrderVeto = 'direction' | 'order' | 'place'

/**
 * Why two questions with the same words may still ask different things: `direction` (A to B, B to A; A calls B, B calls
 * A), `order` (array of pointers, pointer of arrays), `place` where one word only stands elsewhere and may say the same there
 * (`Which method is the fastest`, `the fastest method`; `a user's access`, `access from a user`). Null where the order
 * makes no difference (`How do you store passwords`, `How are passwords stored`).
 */
export function orderVeto(a: Frame, b: Frame, { shared }: Alignment): OrderVeto | null {
  if (causesExchanged(a, b)) return 'direction'
  const voices = voicesOf(a, b, shared)
  if (voices === 'turned') return null
  const veto = voices === 'exchanged' ? 'direction' : vetoOf(a, b, shared)
  if (veto !== 'order') return veto
  const rest = shared.filter((pair) => !isVoiced(a, b, pair) && !isClosing(a, b, pair))
  const voiced = rest.length < shared.length && vetoOf(a, b, rest) === null
  if (voiced && ![a, b].some(({ focus }) => focus.some(({ before }) => before.includes('BY')))) return null
  const swapped = shared.map(([x, y]) => [y, x] as const).sort(([x], [y]) => x.unit - y.unit || x.at - y.at)
  return isMoved(shared) || isMoved(swapped) ? 'place' : veto
}

/** Whether one word went past two others or more, and the rest stayed in its order. */
function isMoved(shared: Alignment['shared']): boolean {
  const there = shared.map(([, piece]) => shared.filter(([, other]) => precedes(other, piece)).length)
  const far = there.findIndex((place, at) => Math.abs(place - at) >= 2)
  if (far < 0) return false
  const rest = there.filter((_, at) => at !== far)
  return rest.every((place, at) => at === 0 || place > (rest[at - 1] ?? 0))
}

function vetoOf(a: Frame, b: Frame, shared: Alignment['shared']): OrderVeto | null {
  const even = a.intent.some((name) => symmetric.has(name))
  if (asksOther(a, b, shared)) return 'direction'
  if (!even && rolesExchanged(a, b, shared)) return 'direction'
  // Of two things that are held against each other, either may have the head that they share.
  if (!(even && shared.length === 3) && modifiersExchanged(a, b, shared)) return 'order'
  let soft: OrderVeto | null = null
  for (let i = 0; i < shared.length; i++) {
    for (let j = i + 1; j < shared.length; j++) {
      const [x, y] = [shared[i], shared[j]]
      if (x === undefined || y === undefined || !precedes(y[1], x[1])) continue
      const [there, back] = [between(a, x[0], y[0]), between(b, y[1], x[1])]
      if (there.touching && back.touching && (isDisposed(a, x[0]) || isDisposed(b, y[1]))) continue
      if (isPut(b, y[1], x[1]) !== isPut(a, x[0], y[0])) continue
      const veto = areVerbAndObject(x, y, there, back) ? 'place' : swapVeto(there, back, even)
      const bare = there.marks.length === 0 && back.marks.length === 0
      if (veto === null || (veto === 'order' && bare && areTurned(x, y))) continue
      if (veto !== 'place') return veto
      soft = veto
    }
  }
  return soft
}

/** `older men and younger women`, `older women and younger men`: a word leans on another than before. */
function modifiersExchanged(a: Frame, b: Frame, shared: Alignment['shared']): boolean {
  const partner = new Map(shared)
  return shared.some(([x, y]) => {
    const [left, right] = [leaning(a, x, shared, 0), leaning(b, y, shared, 1)]
    if (left === null || right === null || partner.get(left) === right || left.text === right.text)
      return false
    if (endsVerbLast(a, x) && endsVerbLast(b, y)) return false
    // Of two equal heads, `B trees and B+ trees`, either may be the partner.
    if (shared.filter(([piece]) => piece.text === x.text).length > 1) return false
    const other = shared.find((pair) => pair[1] === right)?.[0]
    if (other !== undefined && coordinated(a, left, other)) return false
    const same = partner.get(left)
    if (same !== undefined && coordinated(b, same, right)) return false
    return !areTurned([x, y], [left, right])
  })
}

/**
 * One question asks how many there are, or which, of what holds them in the other: how many bits in a byte, how many bytes in a
 * bit; which files a process opens, which processes open a file.
 */
function asksOther(a: Frame, b: Frame, shared: Alignment['shared']): boolean {
  return beforeAsked.some((mark) => {
    const [x, y] = [askedIn(a, mark), askedIn(b, mark)]
    return x >= 0 && y >= 0 && shared.some(([p, q]) => p.unit === x && q.unit !== y)
  })
}

const beforeAsked = ['HOWMANY', 'WHICH', 'LIST'] as const satisfies readonly Mark[]

/** The unit right behind such an ask, or -1. What an order to list begins with, `List the SQL joins`, is not asked alone. */
function askedIn({ focus }: Frame, mark: Mark): number {
  const from = mark === 'LIST' ? 1 : 0
  return focus.findIndex(({ before }, at) => at >= from && before.at(-1) === mark)
}

function endsVerbLast({ focus, verbLast }: Frame, { unit }: Piece): boolean {
  return verbLast && unit === focus.length - 1
}

/** Whether two pieces are joined by `and` alone. */
function coordinated(frame: Frame, x: Piece, y: Piece): boolean {
  if (Math.abs(x.unit - y.unit) !== 1) return false
  const { marks } = precedes(x, y) ? between(frame, x, y) : between(frame, y, x)
  return marks.length > 0 && marks.every((mark) => mark === 'AND')
}

/** The shared piece that a piece touches on its left, or null. */
function leaning(frame: Frame, piece: Piece, shared: Alignment['shared'], side: 0 | 1): Piece | null {
  const before = shared.map((pair) => pair[side]).filter((other) => precedes(other, piece))
  const last = before.reduce<Piece | null>(
    (found, other) => (found === null || precedes(found, other) ? other : found),
    null,
  )
  return last !== null && between(frame, last, piece).touching ? last : null
}

/** 签订合同, 合同签订: two characters or more that touch two others on either side may be a deed and what it is done to. */
function areVerbAndObject(
  [x]: readonly [Piece, Piece],
  [y]: readonly [Piece, Piece],
  there: Gap,
  back: Gap,
): boolean {
  return (
    there.touching &&
    back.touching &&
    /^\p{Script=Han}{2}$/u.test(x.text) &&
    /^\p{Script=Han}{2}$/u.test(y.text)
  )
}

interface Gap {
  readonly marks: readonly Mark[]
  /** Nothing at all stands between the two. */
  readonly touching: boolean
}

/** X m Y against Y m X: the same word between them means that they changed places. */
function swapVeto(there: Gap, back: Gap, even: boolean): OrderVeto | null {
  if (there.touching && back.touching) return 'order'
  const [m, n] = [there.marks, back.marks]
  if (there.touching || back.touching) {
    if (even) return null
    const bound = [...m, ...n].filter(directs)
    if (bound.length === 0) return null
    return bound.every((mark) => mark === 'FROM') ? 'place' : 'order'
  }
  if (m.join() !== n.join() || (m.length > 0 && m.every((mark) => mark === 'AND'))) return null
  if (even && !m.includes('THAN')) return null
  return m.some((mark) => directs(mark) || isVerb(mark)) ? 'direction' : 'order'
}

/** `pointer to a constant` is no `constant pointer`. */
function directs(mark: Mark): boolean {
  return mark === 'FROM' || mark === 'TO' || mark === 'THAN' || mark === 'NOT'
}

/** An adjective made of a noun (`class imbalance`, `imbalanced classes`) changes both places and endings. */
function reinflected([a, b]: readonly [Piece, Piece]): boolean {
  return a.surface !== b.surface
}

/** Both words have other endings in their new places, or one does that is done to: `training networks`, `network training`. */
function areTurned(x: readonly [Piece, Piece], y: readonly [Piece, Piece]): boolean {
  if (reinflected(x) && reinflected(y)) return true
  return (reinflected(x) && isGerund(y)) || (reinflected(y) && isGerund(x))
}

function isGerund([a, b]: readonly [Piece, Piece]): boolean {
  return a.surface.endsWith('ing') && b.surface.endsWith('ing')
}

/** Whether the first of two is a place put before what asks, and the second is not. */
function isPut(frame: Frame, first: Piece, second: Piece): boolean {
  return isFronted(frame, first) && !isFronted(frame, second)
}

/** `In a cell, what do mitochondria do`: the place that the question is asked for stands before what asks. */
function isFronted({ focus, postposed }: Frame, { unit }: Piece): boolean {
  if (postposed || focus[0]?.before.includes('IN') !== true || focus[0].before.some(isAsk)) return false
  const asked = focus.findIndex(({ before }, at) => at > 0 && before.some(isAsk))
  return asked > unit
}

/** `把字符串反转` is `反转字符串`: what is done to a thing stands behind it. */
function isDisposed({ focus, postposed }: Frame, { unit, at }: Piece): boolean {
  return !postposed && at === 0 && (focus[unit]?.before.includes('OBJECT') ?? false)
}

/** A word that stands right behind `how` in one question, and elsewhere, inflected, in the other. */
function isVoiced(a: Frame, b: Frame, pair: readonly [Piece, Piece]): boolean {
  return a.intent.join() === 'HOW' && reinflected(pair) && isDeed(a, pair[0]) !== isDeed(b, pair[1])
}

/** A word right behind `how` that ends one question, and that the other goes on from: 怎样确认收入, 收入怎样确认. */
function isClosing(a: Frame, b: Frame, [x, y]: readonly [Piece, Piece]): boolean {
  if (a.postposed || b.postposed || !isAsked(a, x) || !isAsked(b, y)) return false
  return isLast(a, x) !== isLast(b, y)
}

function isAsked({ focus }: Frame, { unit, at }: Piece): boolean {
  return at === 0 && (focus[unit]?.before.includes('HOW') ?? false)
}

function isLast({ focus }: Frame, { unit, at, text }: Piece): boolean {
  return unit === focus.length - 1 && at + [...text].length === [...(focus[unit]?.text ?? '')].length
}

function isDeed({ focus, postposed }: Frame, { unit, at }: Piece): boolean {
  return !postposed && unit === 0 && at === 0 && (focus[0]?.before.includes('HOW') ?? false)
}

function precedes(x: Piece, y: Piece): boolean {
  return x.unit < y.unit || (x.unit === y.unit && x.at < y.at)
}

/** The binding marks and verbs between two pieces. */
function between(frame: Frame, x: Piece, y: Piece): Gap {
  if (x.unit === y.unit) return { marks: [], touching: x.at + [...x.text].length === y.at }
  const units = frame.focus.slice(x.unit + 1, y.unit + 1)
  return {
    marks: units.flatMap((unit) => unit.before).filter(binds),
    touching: y.unit === x.unit + 1 && units.every((unit) => unit.joined),
  }
}

function binds(mark: Mark): boolean {
  return binding.has(mark) || isVerb(mark)
}
