import type { Node } from 'unist'
import { diagnostic } from '../../../model/diagnostic.ts'
import type { FontStyle } from '../fonts/faces.ts'
import type { Setting } from '../setting.ts'
import { isInvisible } from '../text/characters.ts'

/** Where a text is from, for a message. */
export interface Origin {
  readonly source: string | null
  readonly node: Node | null
}

/**
 * The text with every character that no font has replaced by its number, `U+12345`: readers see that something is
 * missing and what. Each such character is told of once a book, with its first place.
 */
export function withoutMissing(text: string, style: FontStyle, setting: Setting, origin: Origin): string {
  let clean = ''
  for (const letter of composed(text)) {
    const character = letter.codePointAt(0) ?? 0
    if (character === 0x0a || isInvisible(character) || setting.fonts.glyph(character, style) !== null) {
      clean += letter
      continue
    }
    tell(character, letter, setting, origin)
    clean += numberOf(character)
  }
  return clean
}

/** Letters and their marks as one character where Unicode has it, for fonts have those. */
export function composed(text: string): string {
  return /\p{M}/u.test(text) ? text.normalize('NFC') : text
}

function tell(character: number, letter: string, { told, report }: Setting, { source, node }: Origin): void {
  if (told.has(character)) return
  told.add(character)
  const start = node?.position?.start
  report(
    diagnostic('glyph-missing', `no font has ${numberOf(character)} ${JSON.stringify(letter)}`, {
      place: source === null ? null : { source, line: start?.line ?? 1, column: start?.column ?? 1 },
      expected: 'a character of the built-in fonts, or a font that has it in the option `fonts`',
      note: `${numberOf(character)} is printed in its place`,
    }),
  )
}

function numberOf(character: number): string {
  return `U+${character.toString(16).toUpperCase().padStart(4, '0')}`
}
