import { type Face, type FontSet, type Glyph, halfOf } from '../fonts/fontSet.ts'
import type { WordGlyph } from '../fonts/shapeWord.ts'
import { lineBreaks } from './breaks.ts'
import { type Class, classOf, isEastAsian, isInvisible, sharedMarks } from './characters.ts'
import { type BoxPiece, boxCharacter, isText, type Piece, type TextPiece, textOf } from './pieces.ts'

/** A character of a paragraph, or a box, with its measures in points. */
export interface Shaped {
  readonly character: number
  /** Null for a box, a word and a line feed. */
  readonly glyph: Glyph | null
  /** The glyphs of a whole word whose letters join or move; null for a single character. */
  readonly word: Word | null
  /** Odd where it runs to the left: UAX 9. */
  readonly level: number
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

/** A word of a script that is shaped. */
export interface Word {
  readonly text: string
  readonly face: Face
  readonly glyphs: readonly WordGlyph[]
}

/** Space between Han and letters, in ems. The requirements allow a quarter; above 0.15 copied text gains a space. */
const scriptGap = 0.125

/** Gives every character of a paragraph its glyph and measures; `base` says which way it runs whatever it says. Characters without a glyph have been replaced before. */
export function shape(pieces: readonly Piece[], fonts: FontSet, base?: 'ltr'): Shaped[] {
  const text = textOf(pieces)
  const source: Source = {
    text,
    breaks: lineBreaks(text),
    levels: fonts.direct?.levels(text, base) ?? null,
    fonts,
  }
  const shaped: Shaped[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + (isText(piece) ? piece.text.length : 1)
    while (at < end) {
      if (!isText(piece)) shaped.push(box(source, at, piece))
      else if (!isInvisible(text.codePointAt(at) ?? 0)) {
        const word = wordAt(source, at, end, piece)
        shaped.push(word ?? letter(source, at, piece))
        at += (word?.word?.text.length ?? 0) - (word === null ? 0 : 1)
      }
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
  }
  setGaps(shaped)
  return shaped
}

/** The text of a whole paragraph with what is known of each of its places. */
interface Source {
  readonly text: string
  readonly breaks: Uint8Array
  readonly levels: Uint8Array | null
  readonly fonts: FontSet
}

/** What a character, a box and a word have in common. */
function placed(
  { breaks, levels }: Source,
  at: number,
): Omit<Shaped, 'character' | 'piece' | 'width' | 'class'> {
  return {
    glyph: null,
    word: null,
    level: levels?.[at] ?? 0,
    halfEmpty: false,
    breakBefore: breaks[at] === 1,
    hyphenBefore: null,
    gap: 0,
  }
}

function box(source: Source, at: number, piece: BoxPiece): Shaped {
  return {
    ...placed(source, at),
    character: boxCharacter.charCodeAt(0),
    piece,
    width: piece.width,
    class: 'letter',
  }
}

/** The word that begins here, if its font has to be asked how its letters join. */
function wordAt(source: Source, at: number, end: number, piece: TextPiece): Shaped | null {
  const { text, fonts } = source
  const character = text.codePointAt(at) ?? 0
  const face = fonts.glyph(character, piece.style.font)?.face
  if (face === undefined || face.shape === null) return null
  let to = at + 1
  while (to < end && goesOn(text.codePointAt(to) ?? 0, face, piece, fonts)) to++
  const word = text.slice(at, to)
  const glyphs = face.shape(word)
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) * (piece.style.size / 1000)
  return {
    ...placed(source, at),
    character,
    piece,
    width,
    class: 'other',
    word: { text: word, face, glyphs },
  }
}

function goesOn(character: number, face: Face, { style }: TextPiece, fonts: FontSet): boolean {
  return isInvisible(character) || fonts.glyph(character, style.font)?.face === face
}

function letter(source: Source, at: number, piece: TextPiece): Shaped {
  const { style } = piece
  const character = source.text.codePointAt(at) ?? 0
  const base = placed(source, at)
  const glyph = character === 0x0a ? null : glyphOf(source, at, character, piece, base.level % 2 === 1)
  const width = ((glyph?.advance ?? 0) * style.size * (glyph?.scale ?? 1)) / 1000
  const kind = classOf(character)
  const isMark = kind === 'open' || kind === 'close'
  const halfEmpty = isMark && width > 0.98 * style.size && glyph?.face.cell === null
  return { ...base, character, glyph, piece, width, class: kind, halfEmpty }
}

/** A mark that both scripts have is taken from the Latin font unless it touches a Han character or its marks. */
function glyphOf(
  { text, fonts }: Source,
  at: number,
  character: number,
  { style }: TextPiece,
  leftwards: boolean,
): Glyph | null {
  const mirrored = leftwards ? fonts.direct?.mirrored(String.fromCodePoint(character)) : null
  if (mirrored != null) return fonts.glyph(mirrored.codePointAt(0) ?? character, style.font)
  if (!sharedMarks.has(character)) return fonts.glyph(character, style.font)
  return fonts.script(character, style.font, touchesEastAsian(text, at, character))
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
