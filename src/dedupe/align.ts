import { type Unit, weightOf } from './focus.ts'
import type { Frame } from './frame.ts'

/** A stretch of a focus: a whole unit, or some characters of a run. */
export interface Piece {
  readonly text: string
  readonly type: Unit['type']
  readonly surface: string
  /** Index of the unit and of the character in it. */
  readonly unit: number
  readonly at: number
}

/** What two foci share, each piece with its partner, and what only one of them has. */
export interface Alignment {
  readonly shared: readonly (readonly [a: Piece, b: Piece])[]
  readonly onlyA: readonly Piece[]
  readonly onlyB: readonly Piece[]
}

/**
 * Lays two foci over each other. Whole units first; then words that one side writes apart (`data base`); then, in
 * scripts without spaces, the longest common stretches of two characters or more. No character is used twice, so
 * nothing left over on either side means that both hold exactly the same.
 */
export function align(a: Frame, b: Frame): Alignment {
  const shared: (readonly [Piece, Piece])[] = []
  let restA = piecesOf(a)
  let restB = piecesOf(b)
  const whole = takeEqual(restA, restB, shared)
  restA = whole.restA
  restB = whole.restB
  if (restA.length > 0 && restB.length > 0) {
    const glued = takeGlued(restA, restB)
    for (const [x, y, left, right] of glued) {
      shared.push([x, y])
      restA = restA.filter((piece) => !left.includes(piece))
      restB = restB.filter((piece) => !right.includes(piece))
    }
    const cut = takeStretches(restA, restB, shared)
    const last = takeEqual(cut.restA, cut.restB, shared)
    restA = last.restA
    restB = last.restB
  }
  return { shared: shared.sort(([x], [y]) => x.unit - y.unit || x.at - y.at), onlyA: restA, onlyB: restB }
}

/** Weight of pieces, as {@link Unit.weight}. */
export function weigh(pieces: readonly Piece[]): number {
  let sum = 0
  for (const { type, text } of pieces) sum += weightOf(type, text)
  return sum
}

/** Weight of one side of what two foci share. */
export function weighSide(shared: Alignment['shared'], side: 0 | 1): number {
  let sum = 0
  for (const pair of shared) sum += weightOf(pair[side].type, pair[side].text)
  return sum
}

function piecesOf({ focus }: Frame): Piece[] {
  return focus.map(({ text, type, surface }, unit) => ({ text, type, surface, unit, at: 0 }))
}

function takeEqual(
  as: readonly Piece[],
  bs: readonly Piece[],
  shared: (readonly [Piece, Piece])[],
): { restA: Piece[]; restB: Piece[] } {
  const restB = [...bs]
  const restA = as.filter((piece) => {
    const equal = restB.findIndex((other) => other.text === piece.text)
    const at = equal < 0 ? restB.findIndex((other) => areSwapped(piece, other)) : equal
    const partner = restB[at]
    if (partner === undefined) return true
    restB.splice(at, 1)
    shared.push([piece, partner])
    return false
  })
  return { restA, restB }
}

/** The same long word but for two letters that changed places: `blockchian`. */
function areSwapped(x: Piece, y: Piece): boolean {
  if (x.type !== 'word' || y.type !== 'word') return false
  const [a, b] = [x.text, y.text]
  if (a.length !== b.length || a.length < 8 || !/^\p{L}+$/u.test(a)) return false
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
  const used = new Set<Piece>()
  const look = (
    wholes: readonly Piece[],
    parts: readonly Piece[],
    add: (whole: Piece, parts: readonly Piece[]) => void,
  ) => {
    for (const whole of wholes) {
      if (whole.type !== 'word' || used.has(whole)) continue
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

function partsOf(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  for (let from = 0; from < pieces.length - 1; from++) {
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

/** A part may be known by another name: the `js` of `express.js`. */
function glues(row: readonly Piece[], text: string): boolean {
  return (
    row.map((piece) => piece.text).join('') === text || row.map(({ surface }) => surface).join('') === text
  )
}

/** Takes the longest common stretch of two runs out of both, again and again, down to two characters. */
function takeStretches(
  as: readonly Piece[],
  bs: readonly Piece[],
  shared: (readonly [Piece, Piece])[],
): { restA: Piece[]; restB: Piece[] } {
  let restA = [...as]
  let restB = [...bs]
  for (;;) {
    const best = longest(restA, restB)
    if (best === null) return { restA, restB }
    const { a, b, atA, atB, length } = best
    shared.push([part(a, atA, length), part(b, atB, length)])
    restA = restA.flatMap((piece) => (piece === a ? around(a, atA, length) : [piece]))
    restB = restB.flatMap((piece) => (piece === b ? around(b, atB, length) : [piece]))
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
    if (!isRun(a)) continue
    for (const b of bs) {
      if (!isRun(b)) continue
      const found = commonStretch(a, b, best?.length ?? 1)
      if (found.length > 0) best = found
    }
  }
  return best
}

/** Whether a piece is of a script without word boundaries, so that parts of it can be shared. */
function isRun({ type, text }: Piece): boolean {
  return (
    type === 'run' || (type === 'light' && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
  )
}

/** Rows of {@link commonStretch}, kept because it is asked for each pair of a book. */
let [row, next] = [new Int32Array(64), new Int32Array(64)]

/** The first longest stretch that two pieces share; `length` 0 where there is none longer than `least`. */
function commonStretch(a: Piece, b: Piece, least: number): Stretch {
  const [x, y] = [charactersOf(a.text), charactersOf(b.text)]
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
  return { a, b, atA, atB, length: length > least ? length : 0 }
}

/** The characters of a text: the text itself where each is one code unit. */
function charactersOf(text: string): string | readonly string[] {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text
}

function part(piece: Piece, at: number, length: number): Piece {
  const characters = charactersOf(piece.text).slice(at, at + length)
  const text = typeof characters === 'string' ? characters : characters.join('')
  return { ...piece, text, surface: text, at: piece.at + at }
}

function around(piece: Piece, at: number, length: number): Piece[] {
  const total = charactersOf(piece.text).length
  const sides = [part(piece, 0, at), part(piece, at + length, total - at - length)]
  return sides.filter(({ text }) => text !== '')
}
