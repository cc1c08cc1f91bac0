import { type FontSet, type Glyph, halfOf } from '../fonts/fontSet.ts'
import { lineBreaks } from './breaks.ts'
import { type Class, classOf, isEastAsian, isInvisible, sharedMarks } from './characters.ts'
import { type BoxPiece, isText, type Piece, type TextPiece } from './pieces.ts'

/** A character of a paragraph, or a box, with its measures in points. */
export interface Shaped {
  readonly character: number
  /** Null for a box and a line feed. */
  readonly glyph: Glyph | null
  readonly piece: Piece
  readonly width: number
  readonly class: Class
  /** Whether its mark fills only half of its square. */
  readonly halfEmpty: boolean
  /** Whether a line may end before it. */
  readonly breakBefore: boolean
  /** The hyphen that a line ends with if it ends before it, inside a word; else null. */
  hyphenBefore: Shaped | null
  /** Space after it that no character stands for. */
  gap: number
}

/** Space between Han and letters, in ems. The requirements allow a quarter; above 0.15 copied text gains a space. */
const scriptGap = 0.125

/** Stands for a box in the text of a paragraph. */
const boxCharacter = 0xfffc

/** Gives every character of a paragraph its glyph and measures. Characters without a glyph have been replaced before. */
export function shape(pieces: readonly Piece[], fonts: FontSet): Shaped[] {
  const text = pieces
    .map((piece) => (isText(piece) ? piece.text : String.fromCharCode(boxCharacter)))
    .join('')
  const breaks = lineBreaks(text)
  const shaped: Shaped[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + (isText(piece) ? piece.text.length : 1)
    while (at < end) {
      const character = text.codePointAt(at) ?? 0
      const breakBefore = breaks[at] === 1
      if (!isText(piece)) shaped.push(box(piece, breakBefore))
      else if (!isInvisible(character)) shaped.push(letter(text, at, character, piece, breakBefore, fonts))
      at += character > 0xffff ? 2 : 1
    }
  }
  setGaps(shaped)
  return shaped
}

function box(piece: BoxPiece, breakBefore: boolean): Shaped {
  const { width } = piece
  return {
    character: boxCharacter,
    glyph: null,
    piece,
    width,
    class: 'letter',
    halfEmpty: false,
    breakBefore,
    hyphenBefore: null,
    gap: 0,
  }
}

function letter(
  text: string,
  at: number,
  character: number,
  piece: TextPiece,
  breakBefore: boolean,
  fonts: FontSet,
): Shaped {
  const { style } = piece
  const glyph = character === 0x0a ? null : glyphOf(text, at, character, piece, fonts)
  const width = ((glyph?.advance ?? 0) * style.size * (glyph?.scale ?? 1)) / 1000
  const kind = classOf(character)
  const halfEmpty =
    (kind === 'open' || kind === 'close') && width > 0.98 * style.size && glyph?.face.cell === null
  return { character, glyph, piece, width, class: kind, halfEmpty, breakBefore, hyphenBefore: null, gap: 0 }
}

/** A mark that both scripts have is taken from the Latin font unless it touches a Han character or its marks. */
function glyphOf(
  text: string,
  at: number,
  character: number,
  piece: TextPiece,
  fonts: FontSet,
): Glyph | null {
  const { font } = piece.style
  if (!sharedMarks.has(character)) return fonts.glyph(character, font)
  return fonts.script(character, font, touchesEastAsian(text, at, character))
}

function touchesEastAsian(text: string, at: number, character: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === character) before--
  let after = at + 1
  while (text.charCodeAt(after) === character) after++
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
  return { ...mark, glyph, width: mark.width / 2, halfEmpty: false }
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
