import type { Frame, Unit } from './frame.ts'
import { weightOf } from './frame.ts'

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
  return pieces.reduce((sum, piece) => sum + weightOf(piece.type, piece.text), 0)
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
    const at = restB.findIndex((other) => other.text === piece.text)
    const partner = restB[at]
    if (partner === undefined) return true
    restB.splice(at, 1)
    shared.push([piece, partner])
    return false
  })
  return { restA, restB }
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
      if (row.length === count && neighbours && row.map((piece) => piece.text).join('') === text) return row
    }
  }
  return null
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
      const found = commonStretch(a, b)
      if (found.length >= 2 && found.length > (best?.length ?? 0)) best = found
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

function commonStretch(a: Piece, b: Piece): Stretch {
  const [x, y] = [[...a.text], [...b.text]]
  let best: Stretch = { a, b, atA: 0, atB: 0, length: 0 }
  let row = new Array<number>(y.length + 1).fill(0)
  for (let i = 1; i <= x.length; i++) {
    const next = new Array<number>(y.length + 1).fill(0)
    for (let j = 1; j <= y.length; j++) {
      if (x[i - 1] !== y[j - 1]) continue
      const length = (row[j - 1] ?? 0) + 1
      next[j] = length
      if (length > best.length) best = { a, b, atA: i - length, atB: j - length, length }
    }
    row = next
  }
  return best
}

function part(piece: Piece, at: number, length: number): Piece {
  const text = [...piece.text].slice(at, at + length).join('')
  return { ...piece, text, surface: text, at: piece.at + at }
}

function around(piece: Piece, at: number, length: number): Piece[] {
  const total = [...piece.text].length
  const sides = [part(piece, 0, at), part(piece, at + length, total - at - length)]
  return sides.filter(({ text }) => text !== '')
}
