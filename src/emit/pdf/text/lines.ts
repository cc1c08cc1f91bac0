import { isText } from './pieces.ts'
import { isSeam } from './seams.ts'
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
  /** The hyphen that it ends with where a word is parted; its width is in that of the line. */
  readonly hyphen: Shaped | null
}

/** Breaks a paragraph into lines of at most `width`. */
export function breakLines(shaped: readonly Shaped[], width: number): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < shaped.length) {
    // More than two hyphens below each other look like a ladder.
    const ladder = lines.at(-1)?.hyphen != null && lines.at(-2)?.hyphen != null
    const filled = fill(shaped, from, width, !ladder)
    lines.push(measured(shaped, from, filled))
    from = filled.next
  }
  return withoutLoneEnd(shaped, lines, width)
}

/** A last line of one Han character and its mark gets another one from the line above. */
function withoutLoneEnd(shaped: readonly Shaped[], lines: Line[], width: number): Line[] {
  const [above, last] = lines.slice(-2)
  if (above === undefined || last === undefined || above.last || above.hyphen !== null) return lines
  const [first, ...marks] = shaped.slice(last.from, last.to)
  if (first?.class !== 'square' || marks.length > 2 || !marks.every(isMark)) return lines
  const shorter = fill(shaped, above.from, width - 1.2 * first.width, false)
  if (shorter.last || shorter.end <= above.from) return lines
  const rest = fill(shaped, shorter.next, width, false)
  if (rest.next < shaped.length) return lines
  return [...lines.slice(0, -2), measured(shaped, above.from, shorter), measured(shaped, shorter.next, rest)]
}

function isMark({ class: kind }: Shaped): boolean {
  return kind === 'close' || kind === 'following'
}

/** Where the line ends, where the next begins, and whether it is the last before a line feed or the end. */
interface Filled {
  readonly end: number
  readonly next: number
  readonly last: boolean
  readonly hyphen: Shaped | null
}

/** A word is parted only where the line would end this much too early without. Shares of its width. */
const worthHyphen = 0.07

/** A paragraph does not end with less of a word than this on its last line. */
const shortestEnd = 6

function fill(shaped: readonly Shaped[], from: number, width: number, mayHyphenate: boolean): Filled {
  let x = -leadOf(shaped[from])
  let end = -1
  let endX = 0
  let parted = -1
  let weak = -1
  for (let index = from; index < shaped.length; index++) {
    const at = shaped[index]
    if (at === undefined) break
    if (at.character === 0x0a)
      return { end: trimmed(shaped, from, index), next: index + 1, last: true, hyphen: null }
    if (index > from && at.breakBefore) [end, endX] = [index, x]
    if (index > from && at.weakBreakBefore) weak = index
    const rest = shaped.length - index
    if (at.hyphenBefore !== null && rest >= shortestEnd && x + at.hyphenBefore.width <= width) parted = index
    if (at.class !== 'space' && x + at.width - trailOf(at) > width + 0.01 && index > from) {
      if (mayHyphenate && parted > end && (end < 0 || width - endX > worthHyphen * width))
        return { end: parted, next: parted, last: false, hyphen: shaped[parted]?.hyphenBefore ?? null }
      const cut =
        end > from
          ? end
          : weak > from
            ? weak
            : (seamIn(shaped, from, index) ?? insideWord(shaped, from, index))
      return { end: trimmed(shaped, from, cut), next: pastSpaces(shaped, cut), last: false, hyphen: null }
    }
    x += at.width + at.gap
  }
  return { end: trimmed(shaped, from, shaped.length), next: shaped.length, last: true, hyphen: null }
}

/** The last seam of a word too long for any line, in the second half of what fits; null where it has none. */
function seamIn(shaped: readonly Shaped[], from: number, limit: number): number | null {
  for (let place = limit; place > (from + limit) / 2; place--) if (isSeam(shaped, place)) return place
  return null
}

/** So many characters of a word that is cut stand on its last line, so that no `?` is alone there; not in a narrow cell. */
const fewestLeft = 4

/** Where a word too long for any line is cut, at `limit` at the latest: no mark is parted from what it belongs to. */
function insideWord(shaped: readonly Shaped[], from: number, limit: number): number {
  let end = limit
  while (end < limit + fewestLeft && end < shaped.length && shaped[end]?.class !== 'space') end++
  const latest = limit - from < 3 * fewestLeft ? limit : Math.min(limit, end - fewestLeft)
  for (let place = latest; place > from; place--) {
    const at = shaped[place]
    if (at === undefined || at.class === 'space' || isMark(at) || shaped[place - 1]?.class === 'open')
      continue
    if (!combining.test(String.fromCodePoint(at.character))) return place
  }
  return limit
}

/** Accents and vowel signs, and what joins characters to one. */
const combining = /[\p{M}\u200d]/u

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

function measured(shaped: readonly Shaped[], from: number, { end: to, last, hyphen }: Filled): Line {
  const lead = leadOf(shaped[from])
  let width = -lead
  for (let index = from; index < to; index++) {
    const at = shaped[index]
    if (at !== undefined) width += at.width + (index < to - 1 ? at.gap : 0)
  }
  const end = shaped[to - 1]
  const trail = end === undefined ? 0 : trailOf(end)
  return { from, to, lead, width: width - trail + (hyphen?.width ?? 0), last, hyphen }
}

function leadOf(first: Shaped | undefined): number {
  return first?.halfEmpty === true && first.class === 'open' ? first.width / 2 : 0
}

function trailOf(last: Shaped): number {
  return last.halfEmpty && last.class === 'close' ? last.width / 2 : 0
}

/** Greatest space that may be added in one place, in ems: more between words than between Han characters. */
const most = { word: 0.32, script: 0.02, square: 0.09 }

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
