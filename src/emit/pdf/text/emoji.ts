import type { FontStyle } from '../../shared/fonts/faces.ts'
import type { TrueType } from '../../shared/fonts/trueType.ts'
import { isInvisible } from '../fonts/characters.ts'
import type { FontSet } from '../fonts/fontSet.ts'
import type { WordGlyph } from '../fonts/shapeWord.ts'
import type { Word } from './shape.ts'

/** Pictures that are one for a reader (UTS 51): joined ones, one with a colour of skin, a key of a keyboard. */
const sequence =
  /\p{Emoji}(?:\ufe0f?\u20e3|\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Emoji}(?:\ufe0f|\p{Emoji_Modifier})?)*/uy

const key = 0x20e3

/**
 * The sequence of emoji that begins here, before `end`, as one word, so that it is copied whole and no line ends in it. Its pictures
 * stand side by side, without their colours; null for a single character and where no one font has all of them.
 */
export function emojiAt(
  text: string,
  at: number,
  end: number,
  fonts: FontSet,
  style: FontStyle,
): Word | null {
  if (!maybeSequence(text, at)) return null
  sequence.lastIndex = at
  const [whole = ''] = sequence.exec(text.slice(0, end)) ?? []
  const letters = Array.from(whole, (letter) => letter.codePointAt(0) ?? 0)
  const shown = letters.filter((letter) => !isInvisible(letter) && !isSkin(letter))
  if (shown.length === letters.length) return null
  const [first = 0] = shown
  const face = fonts.glyph(shown.includes(key) ? key : first, style)?.face
  if (face === undefined || shown.some((letter) => face.font.glyphOf(letter) === 0)) return null
  const glyphs = shown.map((letter): WordGlyph => {
    const id = face.font.glyphOf(letter)
    return { id, text: String.fromCodePoint(letter), advance: face.cell ?? face.font.advance(id), x: 0, y: 0 }
  })
  return { text: whole, face, glyphs: shown.includes(key) ? overlaid(glyphs, face.font) : glyphs }
}

/** Looked at for every character of a book: what makes a sequence follows at once. */
function maybeSequence(text: string, at: number): boolean {
  const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800
  const next = text.charCodeAt(at + (isPair ? 2 : 1))
  return next === 0x200d || next === 0xfe0f || next === key || next === 0xd83c
}

/** The five colours of skin of U+1F3FB and after. */
function isSkin(letter: number): boolean {
  return letter >= 0x1f3fb && letter <= 0x1f3ff
}

/** Space at either side of a key, in thousandths of an em. */
const besideKey = 60

/** A key's letter in the middle of the key, which a font may draw around a place without width. */
function overlaid(glyphs: readonly WordGlyph[], font: Pick<TrueType, 'extent'>): WordGlyph[] {
  const width = glyphs.reduce((most, { id, advance }) => {
    const { left, right } = font.extent(id) ?? { left: 0, right: 0 }
    return Math.max(most, advance, right - left + 2 * besideKey)
  }, 0)
  return glyphs.map((glyph, index) => ({
    ...glyph,
    x: (width - glyph.advance) / 2,
    advance: index < glyphs.length - 1 ? 0 : width,
  }))
}
