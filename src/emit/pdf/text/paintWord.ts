import type { Placed } from '../file/placed.ts'
import type { Sheet } from '../file/sheet.ts'
import type { WordGlyph } from '../fonts/shapeWord.ts'
import type { TextStyle } from './pieces.ts'
import type { Word } from './shape.ts'

/** A glyph at its place. */
interface Standing {
  readonly glyph: WordGlyph
  readonly x: number
}

/** Paints the glyphs of a shaped word from left to right, so that the word can be copied. */
export function paintWord(
  sheet: Sheet,
  word: Word,
  style: TextStyle,
  leftwards: boolean,
  x: number,
  baseline: number,
): void {
  const standing = placesOf(word, style.size, x)
  if (leftwards) {
    // Programs that copy text turn such words around by themselves, if their letters follow each other.
    const letters = standing.filter(({ glyph }) => glyph.text !== '' && glyph.y === 0)
    paintRow(
      sheet,
      letters.flatMap((letter) => apart(letter, word)),
      word,
      style,
      baseline,
    )
    for (const one of standing.filter((other) => !letters.includes(other)))
      if (one.glyph.text === '') sheet.saying('', () => paintRow(sheet, [one], word, style, baseline))
      else paintRow(sheet, [one], word, style, baseline)
    return
  }
  // Vowels stand elsewhere than they are said, so the word is given as a whole.
  sheet.saying(word.text, () => {
    for (const one of standing) paintRow(sheet, [one], word, style, baseline)
  })
}

/**
 * A letter and the marks that are copied with it, one by one from left to right: programs that turn a word around turn the
 * characters of a glyph around with it. What carries a mark is a space of no width; the mark itself is painted elsewhere.
 */
function apart(letter: Standing, { face }: Word): Standing[] {
  const [first, ...marks] = letter.glyph.text
  const id = face.cut === null ? face.font.glyphOf(0x20) : 0
  if (first === undefined || marks.length === 0 || id === 0) return [letter]
  const carriers = marks.map((text) => ({ glyph: { id, text, advance: 0, x: 0, y: 0 }, x: letter.x }))
  return [...carriers.reverse(), { ...letter, glyph: { ...letter.glyph, text: first } }]
}

function placesOf({ glyphs }: Word, size: number, x: number): Standing[] {
  let at = x
  return glyphs.map((glyph) => {
    const place = { glyph, x: at + (glyph.x * size) / 1000 }
    at += (glyph.advance * size) / 1000
    return place
  })
}

/** Glyphs on one height, by one operator. */
function paintRow(
  sheet: Sheet,
  row: readonly Standing[],
  { face }: Word,
  { size, color }: TextStyle,
  baseline: number,
): void {
  const [first] = row
  if (first === undefined) return
  const placed = row.map(({ glyph: { id, text, advance: set }, x }, index): Placed => {
    const advance = set === 0 ? 0 : face.font.advance(id)
    const next = row[index + 1]
    return {
      character: text.codePointAt(0) ?? unknown,
      text: text === '' ? String.fromCodePoint(unknown) : text,
      glyph: { face, id, advance, move: 0, scale: 1, rise: 0 },
      after: next === undefined ? 0 : ((next.x - x) * 1000) / size - advance,
    }
  })
  sheet.glyphs(face, size, color, first.x, baseline - (first.glyph.y * size) / 1000, placed)
}

/** Stands for a dot that is no character; every glyph has to be copied as something. */
const unknown = 0xfffd
