import type { FontSet } from '../fonts/fontSet.ts'
import type { Hyphenate } from './hyphenate.ts'
import { isText } from './pieces.ts'
import { Shaped } from './shape.ts'

/** The hyphen of a keyboard, which programs that copy text take away again at the end of a line. */
const hyphen = 0x2d

/** Marks in the words of a paragraph where a hyphen may end a line: not in code, links, names of programs or words with digits. */
export function markHyphens(shaped: readonly Shaped[], hyphenate: Hyphenate, fonts: FontSet): void {
  let from = 0
  for (let at = 0; at <= shaped.length; at++) {
    if (isWordLetter(shaped[at])) continue
    markWord(shaped, from, at, hyphenate, fonts)
    from = at + 1
  }
}

function isWordLetter(at: Shaped | undefined): boolean {
  if (at?.class !== 'letter' || !isText(at.piece)) return false
  return at.character > 0x39 && at.piece.link === null && !at.piece.style.font.startsWith('mono')
}

/** `LinkedHashMap`: a hyphen would seem to be part of it. */
const capitalInside = /\p{Ll}\p{Lu}/u

const joiners: ReadonlySet<number> = new Set([...'./\\_@=&#~'].map((mark) => mark.codePointAt(0) ?? 0))

/** Whether what stands at a place makes a name of a word beside it: a digit, or a mark before the next part a `step` further. */
function joins(shaped: readonly Shaped[], at: number, step: number): boolean {
  const [mark, next] = [shaped[at]?.character ?? 0, shaped[at + step]]
  return (mark >= 0x30 && mark <= 0x39) || (joiners.has(mark) && next?.class === 'letter')
}

function markWord(
  shaped: readonly Shaped[],
  from: number,
  to: number,
  hyphenate: Hyphenate,
  fonts: FontSet,
): void {
  const letters = shaped.slice(from, to)
  const word = letters.map(({ character }) => String.fromCodePoint(character)).join('')
  // Words in capitals are mostly names and abbreviations.
  if (word.length !== letters.length || word === word.toUpperCase()) return
  if (capitalInside.test(word) || joins(shaped, from - 1, -1) || joins(shaped, to, 1)) return
  for (const place of hyphenate(word)) {
    const [before, after] = [letters[place - 1], letters[place]]
    if (before === undefined || after === undefined || !isText(before.piece)) continue
    const { style } = before.piece
    const glyph = fonts.glyph(hyphen, style.font)
    if (glyph === null) continue
    const width = (glyph.advance * style.size) / 1000
    after.hyphenBefore = new Shaped(hyphen, glyph, before.piece, width, 'other', false)
    after.hyphenBefore.level = before.level
  }
}
