import { type Unit, weightOf } from '../frame/focus.ts'
import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'

/** A stretch of a focus: a whole unit, or some characters of a run. */
export interface Piece {
  readonly text: string
  readonly type: Unit['type']
  readonly surface: string
  /** As {@link Unit.weight}. */
  readonly weight: number
  /** Index of the unit and of the character in it. */
  readonly unit: number
  readonly at: number
  /** Its characters where parts of it can be shared, as those of a script without word boundaries can; else none. */
  readonly codes: readonly number[]
}

/** What two foci share, each piece with its partner, and what only one of them has. */
export interface Alignment {
  readonly shared: readonly (readonly [a: Piece, b: Piece])[]
  readonly onlyA: readonly Piece[]
  readonly onlyB: readonly Piece[]
}

type Row = readonly Piece[]
type Pairs = (readonly [Piece, Piece])[]

/**
 * Lays two foci over each other. Whole units first; then words that one side writes apart (`data base`); then, in
 * scripts without spaces, the longest common stretches of two characters or more. No character is used twice, so
 * nothing left over on either side means that both hold exactly the same.
 */
export function align(a: Frame, b: Frame): Alignment {
  const shared: Pairs = []
  let [restA, restB] = takeEqual(piecesOf(a), piecesOf(b), shared)
  if (restA.length > 0 && restB.length > 0) {
    for (const [x, y, left, right] of takeGlued(restA, restB)) {
      shared.push([x, y])
      restA = restA.filter((piece) => !left.includes(piece))
      restB = restB.filter((piece) => !right.includes(piece))
    }
    ;[restA, restB] = takeEqual(...takeStretches(restA, restB, shared), shared)
  }
  if (shared.length > 1) shared.sort(([x], [y]) => x.unit - y.unit || x.at - y.at)
  return { shared, onlyA: restA, onlyB: restB }
}

/** Weight of pieces, as {@link Unit.weight}. */
export function weigh(pieces: readonly Piece[]): number {
  let sum = 0
  for (const { weight } of pieces) sum += weight
  return sum
}

/** Weight of one side of what two foci share. */
export function weighSide(shared: Alignment['shared'], side: 0 | 1): number {
  let sum = 0
  for (const pair of shared) sum += pair[side].weight
  return sum
}

const piecesOf = perFrame(({ focus }: Frame): readonly Piece[] =>
  focus.map(({ text, type, surface, weight }, unit) => ({
    text,
    type,
    surface,
    weight,
    unit,
    at: 0,
    codes: codesOf(type, text),
  })),
)

const mayBeShared = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u

function codesOf(type: Unit['type'], text: string): readonly number[] {
  if (type === 'word' || (type === 'light' && !mayBeShared.test(text))) return []
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}

/** Takes out of two rows what is the same; the rows themselves where nothing is. */
function takeEqual(as: Row, bs: Row, shared: Pairs): readonly [Row, Row] {
  let restA: Piece[] | null = null
  let restB: Piece[] = []
  for (let from = 0; from < as.length; from++) {
    const piece = as[from]
    if (piece === undefined) continue
    const at = equalAt(piece, restA === null ? bs : restB)
    if (at < 0) restA?.push(piece)
    else {
      if (restA === null) [restA, restB] = [as.slice(0, from), bs.slice()]
      for (const partner of restB.splice(at, 1)) shared.push([piece, partner])
    }
  }
  return restA === null ? [as, bs] : [restA, restB]
}

/** Index of the first piece that is the same, else of the first that is but for two letters; or -1. */
function equalAt(piece: Piece, others: readonly Piece[]): number {
  for (let at = 0; at < others.length; at++) if (others[at]?.text === piece.text) return at
  if (piece.type !== 'word' || piece.text.length < leastSwapped) return -1
  return others.findIndex((other) => areSwapped(piece, other))
}

/** A word with two letters that changed places is told from another word where it has so many. */
const leastSwapped = 8

/** The same long word but for two letters that changed places: `blockchian`. */
function areSwapped(x: Piece, y: Piece): boolean {
  if (x.type !== 'word' || y.type !== 'word') return false
  const [a, b] = [x.text, y.text]
  if (a.length !== b.length || a.length < leastSwapped || !/^\p{L}+$/u.test(a)) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return (
    at > 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2) &&
    a.slice(0, at) === b.slice(0, at)
  )
}

type Glued = readonly [a: Piece, b: Piece, left: readonly Piece[], right: readonly Piece[]]

/** A word of one side that the other writes as two or three that touch. */
function takeGlued(as: readonly Piece[], bs: readonly Piece[]): readonly Glued[] {
  const found: Glued[] = []
  if (as.length + bs.length < 3 || !(as.some(isWord) || bs.some(isWord))) return found
  const used = new Set<Piece>()
  const look = (
    wholes: readonly Piece[],
    parts: readonly Piece[],
    add: (whole: Piece, parts: readonly Piece[]) => void,
  ) => {
    for (const whole of wholes) {
      if (!isWord(whole) || used.has(whole)) continue
      const row = partsOf(
        whole.text,
        parts.filter((piece) => !used.has(piece)),
      )
      if (row === null) continue
      for (const piece of [whole, ...row]) used.add(piece)
      add(whole, row)
    }
  }
  look(as, bs, (whole, parts) => found.push([whole, parts[0] ?? whole, [whole], parts]))
  look(bs, as, (whole, parts) => found.push([parts[0] ?? whole, whole, parts, [whole]]))
  return found
}

function isWord({ type }: Piece): boolean {
  return type === 'word'
}

function partsOf(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  for (let from = 0; from < pieces.length - 1; from++) {
    if (!begins(pieces[from], text)) continue
    for (let count = 2; count <= 3; count++) {
      const row = pieces.slice(from, from + count)
      const neighbours = row.every(
        (piece, index) => index === 0 || piece.unit === (row[index - 1]?.unit ?? -9) + 1,
      )
      if (row.length === count && neighbours && glues(row, text)) return row
    }
  }
  return null
}

function begins(piece: Piece | undefined, text: string): boolean {
  return piece !== undefined && (text.startsWith(piece.text) || text.startsWith(piece.surface))
}

/** A part may be known by another name: the `js` of `express.js`. */
function glues(row: readonly Piece[], text: string): boolean {
  return (
    row.map((piece) => piece.text).join('') === text || row.map(({ surface }) => surface).join('') === text
  )
}

/** Takes the longest common stretch of two runs out of both, again and again, down to two characters. */
function takeStretches(as: Row, bs: Row, shared: Pairs): readonly [Row, Row] {
  let [restA, restB] = [as, bs]
  for (;;) {
    const best = longest(restA, restB)
    if (best === null) return [restA, restB]
    const { a, b, atA, atB, length } = best
    shared.push([part(a, atA, length), part(b, atB, length)])
    restA = restA.toSpliced(restA.indexOf(a), 1, ...around(a, atA, length))
    restB = restB.toSpliced(restB.indexOf(b), 1, ...around(b, atB, length))
  }
}

interface Stretch {
  readonly a: Piece
  readonly b: Piece
  readonly atA: number
  readonly atB: number
  readonly length: number
}

function longest(as: readonly Piece[], bs: readonly Piece[]): Stretch | null {
  let best: Stretch | null = null
  for (const a of as) {
    for (const b of bs) {
      const least: number = best === null ? 1 : best.length
      best = commonStretch(a, b, least) ?? best
    }
  }
  return best
}

/** Rows of {@link commonStretch}, kept because it is asked for each pair of a book. */
let [row, next] = [new Int32Array(64), new Int32Array(64)]

/** The first longest stretch that two pieces share; null where there is none longer than `least`. */
function commonStretch(a: Piece, b: Piece, least: number): Stretch | null {
  const [x, y] = [a.codes, b.codes]
  if (x.length <= least || y.length <= least) return null
  let [length, atA, atB] = [least, 0, 0]
  if (row.length <= y.length) [row, next] = [new Int32Array(2 * y.length), new Int32Array(2 * y.length)]
  row.fill(0, 0, y.length + 1)
  for (let i = 1; i <= x.length; i++) {
    const character = x[i - 1]
    for (let j = 1; j <= y.length; j++) {
      const found = character === y[j - 1] ? (row[j - 1] ?? 0) + 1 : 0
      next[j] = found
      if (found > length) [length, atA, atB] = [found, i - found, j - found]
    }
    ;[row, next] = [next, row]
  }
  return length > least ? { a, b, atA, atB, length } : null
}

function part({ text: whole, type, unit, at: start, codes: all }: Piece, at: number, length: number): Piece {
  const characters = all.slice(at, at + length)
  const text =
    all.length === whole.length ? whole.slice(at, at + length) : String.fromCodePoint(...characters)
  const codes = type === 'light' ? codesOf(type, text) : characters
  return { text, type, surface: text, weight: weightOf(type, text), unit, at: start + at, codes }
}

function around(piece: Piece, at: number, length: number): Piece[] {
  const end = at + length
  const sides: Piece[] = []
  if (at > 0) sides.push(part(piece, 0, at))
  if (end < piece.codes.length) sides.push(part(piece, end, piece.codes.length - end))
  return sides
}
