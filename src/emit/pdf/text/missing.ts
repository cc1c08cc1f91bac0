import type { Node } from 'unist'
import { diagnostic } from '../../../model/diagnostic.ts'
import type { FontStyle } from '../../shared/fonts/faces.ts'
import { isInvisible } from '../fonts/characters.ts'
import type { Setting } from '../setting.ts'

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
  const whole = composed(text)
  const isThere = (character: number): boolean =>
    character === 0x0a || setting.fonts.glyph(character, style) !== null || isInvisible(character)
  if (everyCharacter(whole, isThere)) return whole
  return Array.from(whole, (letter) => {
    const character = letter.codePointAt(0) ?? 0
    if (isThere(character)) return letter
    tell(character, letter, setting, origin)
    return numberOf(character)
  }).join('')
}

function everyCharacter(text: string, is: (character: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const character = text.codePointAt(at) ?? 0
    if (!is(character)) return false
    if (character > 0xffff) at++
  }
  return true
}

/** Letters and their marks as one character where Unicode has it, for fonts have those. */
export function composed(text: string): string {
  const whole = text.normalize('NFC')
  // Signs that Unicode has twice stay as they were written.
  return whole !== text && /\p{M}/u.test(text) ? whole : text
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
