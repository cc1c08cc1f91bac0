import { isText } from './pieces.ts'
import type { Shaped } from './shape.ts'

/** A line of a paragraph: which characters it has and how they are spaced. Points. */
export interface Line {
  readonly from: number
  /** The first character that is no longer in it; spaces at its end are left out. */
  readonly to: number
  /** How far the first character moves to the left: the empty half of an opening mark. */
  readonly lead: number
  /** Width without the empty halves at both ends. */
  readonly width: number
  /** Whether it ends the paragraph or stands before a line feed: it is not spread then. */
  readonly last: boolean
}

/** Breaks a paragraph into lines of at most `width`; `indent` is taken from the first. */
export function breakLines(shaped: readonly Shaped[], width: number, indent = 0): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < shaped.length) {
    const { end, next, last } = fill(shaped, from, lines.length === 0 ? width - indent : width)
    lines.push(measured(shaped, from, end, last))
    from = next
  }
  return lines
}

/** Where the line ends, where the next begins, and whether it is the last before a line feed or the end. */
interface Filled {
  readonly end: number
  readonly next: number
  readonly last: boolean
}

function fill(shaped: readonly Shaped[], from: number, width: number): Filled {
  let x = -leadOf(shaped[from])
  let end = -1
  for (let index = from; index < shaped.length; index++) {
    const at = shaped[index]
    if (at === undefined) break
    if (at.character === 0x0a) return { end: trimmed(shaped, from, index), next: index + 1, last: true }
    if (index > from && at.breakBefore) end = index
    if (at.class !== 'space' && x + at.width - trailOf(at) > width + 0.01 && index > from) {
      const cut = end > from ? end : index
      return { end: trimmed(shaped, from, cut), next: pastSpaces(shaped, cut), last: false }
    }
    x += at.width + at.gap
  }
  return { end: trimmed(shaped, from, shaped.length), next: shaped.length, last: true }
}

function trimmed(shaped: readonly Shaped[], from: number, end: number): number {
  let to = end
  while (to > from && shaped[to - 1]?.class === 'space') to--
  return to
}

function pastSpaces(shaped: readonly Shaped[], at: number): number {
  let next = at
  while (shaped[next]?.class === 'space') next++
  return next
}

function measured(shaped: readonly Shaped[], from: number, to: number, last: boolean): Line {
  const lead = leadOf(shaped[from])
  let width = -lead
  for (let index = from; index < to; index++) {
    const at = shaped[index]
    if (at !== undefined) width += at.width + (index < to - 1 ? at.gap : 0)
  }
  const end = shaped[to - 1]
  return { from, to, lead, width: width - (end === undefined ? 0 : trailOf(end)), last }
}

function leadOf(first: Shaped | undefined): number {
  return first?.halfEmpty === true && first.class === 'open' ? first.width / 2 : 0
}

function trailOf(last: Shaped): number {
  return last.halfEmpty && last.class === 'close' ? last.width / 2 : 0
}

/** Greatest space that may be added in one place, in ems: more between words than between Han characters. */
const most = { word: 0.4, script: 0.02, square: 0.09 }

/**
 * Space to add after each character so that the line fills `width`: between words first, then between squares, never
 * so much that holes show or copied text gains spaces. A line that would need more stays short.
 */
export function spread(shaped: readonly Shaped[], line: Line, width: number): Float64Array | null {
  const missing = width - line.width
  if (line.last || missing < 0.05) return null
  const room = new Float64Array(line.to - line.from)
  let total = 0
  for (let index = line.from; index < line.to - 1; index++) {
    const space = roomAfter(shaped[index], shaped[index + 1])
    room[index - line.from] = space
    total += space
  }
  if (total < missing) return null
  const share = missing / total
  return room.map((space) => space * share)
}

function roomAfter(left: Shaped | undefined, right: Shaped | undefined): number {
  if (left === undefined || right === undefined) return 0
  const size = isText(left.piece) ? left.piece.style.size : left.piece.ascent
  if (left.class === 'space') return most.word * size
  if (left.gap > 0) return most.script * size
  const squares = isSquare(left) && isSquare(right)
  return squares && left.gap === 0 ? most.square * size : 0
}

/** A Han character or one of its marks. */
function isSquare({ glyph, class: kind }: Shaped): boolean {
  return (
    kind === 'square' ||
    (glyph?.face.eastAsian === true && (kind === 'open' || kind === 'close' || kind === 'following'))
  )
}
