import {
  type Class,
  classOf,
  isEastAsian,
  isInvisible,
  isRoot,
  isShaped,
  sharedMarks,
} from '../fonts/characters.ts'
import { type Face, type FontSet, type Glyph, halfOf } from '../fonts/fontSet.ts'
import type { WordGlyph } from '../fonts/shapeWord.ts'
import { lineBreaks } from './breaks.ts'
import { emojiAt } from './emoji.ts'
import { levelsOf } from './levels.ts'
import { isText, type Piece, type TextPiece, textOf } from './pieces.ts'

/** A character of a paragraph, a word or a box, with its measures in points. There are many, so all look alike. */
export class Shaped {
  readonly character: number
  /** Null for a box, a word and a line feed. */
  readonly glyph: Glyph | null
  readonly piece: Piece
  readonly width: number
  readonly class: Class
  /** Whether its mark fills only half of its square. */
  readonly halfEmpty: boolean
  /** Whether a line may end before it. */
  breakBefore = false
  /** Whether a line that may end nowhere else ends before it. */
  weakBreakBefore = false
  /** Odd where it runs to the left: UAX 9. */
  level = 0
  /** The glyphs of a whole word whose letters join or move; null for a single character. */
  word: Word | null = null
  /** The hyphen that a line ends with if it ends before it, inside a word; else null. */
  hyphenBefore: Shaped | null = null
  /** Space after it that no character stands for. */
  gap = 0

  constructor(
    character: number,
    glyph: Glyph | null,
    piece: Piece,
    width: number,
    kind: Class,
    halfEmpty: boolean,
  ) {
    this.character = character
    this.glyph = glyph
    this.piece = piece
    this.width = width
    this.class = kind
    this.halfEmpty = halfEmpty
  }
}

/** A word of a script that is shaped. */
export interface Word {
  readonly text: string
  readonly face: Face
  readonly glyphs: readonly WordGlyph[]
}

/** Space between Han and letters, in ems. The requirements allow a quarter; above 0.15 copied text gains a space. */
const scriptGap = 0.125

/**
 * Gives every character of a paragraph its glyph and measures; `base` says which way it runs whatever it says.
 * Characters without a glyph have been replaced before.
 */
export function shape(pieces: readonly Piece[], fonts: FontSet, base?: 'ltr' | 'rtl'): Shaped[] {
  const text = textOf(pieces)
  const breaks = lineBreaks(text)
  const levels = fonts.direct === null ? null : levelsOf(pieces, fonts.direct, base)
  const shaped: Shaped[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + (isText(piece) ? piece.text.length : 1)
    while (at < end) {
      const character = text.codePointAt(at) ?? 0
      const next = at + unitsOf(character)
      if (isText(piece) && isInvisible(character)) {
        at = next
        continue
      }
      const level = levels?.[at] ?? 0
      const made = isText(piece)
        ? ((isShaped(character) ? wordAt({ text, breaks, levels }, at, end, piece, fonts) : null) ??
          emojiWord(text, at, end, piece, fonts) ??
          letter(text, at, character, piece, fonts, level % 2 === 1))
        : new Shaped(character, null, piece, piece.width, 'letter', false)
      made.weakBreakBefore = breaks[at] === 1 && isInsideCode(text, at, end, piece)
      made.breakBefore = breaks[at] === 1 && !made.weakBreakBefore
      made.level = level
      shaped.push(made)
      at = made.word === null ? next : at + made.word.text.length
    }
  }
  setGaps(shaped)
  return shaped
}

/** `max-|width`: a hyphen at the end of a line would seem to be the line's and not the code's. */
function isInsideCode(text: string, at: number, end: number, piece: Piece): boolean {
  return isText(piece) && piece.style.fill !== undefined && at < end && text[at - 1] === '-'
}

/** A longer run of letters without a space is cut. */
const longestWord = 100

/** A paragraph with what is known of each of its UTF-16 units. */
interface Known {
  readonly text: string
  readonly breaks: Uint8Array
  readonly levels: Uint8Array | null
}

/** The word that begins here, if its font has to be asked how its letters join; it ends where a line may end. */
function wordAt(
  { text, breaks, levels }: Known,
  at: number,
  end: number,
  piece: TextPiece,
  fonts: FontSet,
): Shaped | null {
  const { font } = piece.style
  const character = text.codePointAt(at) ?? 0
  const face = fonts.glyph(character, font)?.face
  if (face === undefined || face.shape === null) return null
  // Bengali takes its full stop from Devanagari's block: a sign that the font has too stays with its word.
  const goesOn = (other: number): boolean =>
    isInvisible(other) || (isShaped(other) && face.font.glyphOf(other) !== 0)
  const last = Math.min(end, at + longestWord)
  let to = at + unitsOf(character)
  while (to < last && breaks[to] === 0 && levels?.[to] === levels?.[at]) {
    const other = text.codePointAt(to) ?? 0
    if (!goesOn(other)) break
    to += unitsOf(other)
  }
  return shapedWord({ text: text.slice(at, to), face, glyphs: face.shape(text.slice(at, to)) }, piece)
}

function emojiWord(text: string, at: number, end: number, piece: TextPiece, fonts: FontSet): Shaped | null {
  const word = emojiAt(text, at, end, fonts, piece.style.font)
  return word === null ? null : shapedWord(word, piece)
}

function shapedWord(word: Word, piece: TextPiece): Shaped {
  const width = word.glyphs.reduce((sum, { advance }) => sum + advance, 0) * (piece.style.size / 1000)
  const made = new Shaped(word.text.codePointAt(0) ?? 0, null, piece, width, 'other', false)
  made.word = word
  return made
}

function unitsOf(character: number): number {
  return character > 0xffff ? 2 : 1
}

function letter(
  text: string,
  at: number,
  character: number,
  piece: TextPiece,
  fonts: FontSet,
  leftwards: boolean,
): Shaped {
  const { size } = piece.style
  const glyph = character === 0x0a ? null : glyphOf(text, at, character, piece, fonts, leftwards)
  const width = glyph === null ? 0 : (glyph.advance * size * glyph.scale) / 1000
  const kind = classOf(character)
  const isMark = kind === 'open' || kind === 'close'
  const halfEmpty = isMark && width > 0.98 * size && glyph?.face.cell === null && glyph.face.cut === null
  return new Shaped(character, glyph, piece, width, kind, halfEmpty)
}

/** A mark that both scripts have is taken from the Latin font unless it touches a Han character or its marks. */
function glyphOf(
  text: string,
  at: number,
  character: number,
  { style }: TextPiece,
  fonts: FontSet,
  leftwards: boolean,
): Glyph | null {
  const mirrored = leftwards ? fonts.direct?.mirrored(String.fromCodePoint(character)) : null
  if (mirrored != null) return fonts.glyph(mirrored.codePointAt(0) ?? character, style.font)
  if (isRoot(character) && !style.font.startsWith('mono')) return fonts.script(character, style.font, false)
  if (!sharedMarks.has(character)) return fonts.glyph(character, style.font)
  return fonts.script(character, style.font, touchesEastAsian(text, at, character))
}

function touchesEastAsian(text: string, at: number, character: number): boolean {
  let before = at - 1
  while (before > at - 8 && text.charCodeAt(before) === character) before--
  let after = at + 1
  while (after < at + 8 && text.charCodeAt(after) === character) after++
  return (
    isEastAsian(text.charCodeAt(before)) || isEastAsian(text.charCodeAt(after)) || nested(text, before, after)
  )
}

/** `说：“‘甲’乙”`: a quote beside a quote is as wide as that one. */
function nested(text: string, before: number, after: number): boolean {
  return (
    (sharedMarks.has(text.charCodeAt(before)) && isEastAsian(text.charCodeAt(before - 1))) ||
    (sharedMarks.has(text.charCodeAt(after)) && isEastAsian(text.charCodeAt(after + 1)))
  )
}

/** What a closing mark moves up to: its like, and a space that the author put after it. */
const sharesRoom: ReadonlySet<Class> = new Set(['close', 'open', 'space'])

/** Two marks with empty halves side by side share one; Han and letters stand a little apart. */
function setGaps(shaped: Shaped[]): void {
  for (let index = 1; index < shaped.length; index++) {
    const left = shaped[index - 1]
    const right = shaped[index]
    if (left === undefined || right === undefined) continue
    if (left.class === 'close' && left.halfEmpty && sharesRoom.has(right.class))
      shaped[index - 1] = halved(left)
    else if (left.class === 'open' && right.class === 'open' && right.halfEmpty) shaped[index] = halved(right)
    else left.gap = gapBetween(left, right)
  }
}

/** A mark without its empty half. Its width itself is less, for copied text breaks where glyphs overlap. */
function halved(mark: Shaped): Shaped {
  const glyph = mark.glyph === null ? null : halfOf(mark.glyph, mark.class === 'open')
  const half = new Shaped(mark.character, glyph, mark.piece, mark.width / 2, mark.class, false)
  half.breakBefore = mark.breakBefore
  half.level = mark.level
  return half
}

function gapBetween(left: Shaped, right: Shaped): number {
  const size = sizeOf(left)
  if (left.class === 'square' && (right.class === 'letter' || isCode(right))) return scriptGap * size
  if (right.class === 'square' && (left.class === 'letter' || isCode(left))) return scriptGap * size
  return 0
}

function isCode({ piece }: Shaped): boolean {
  return isText(piece) && piece.style.fill !== undefined
}

function sizeOf({ piece }: Shaped): number {
  return isText(piece) ? piece.style.size : piece.ascent
}
