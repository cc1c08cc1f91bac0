import { withoutLabels } from './labels.ts'
import { simplified } from './simplified.ts'

/**
 * The form in which questions are compared, never shown: compatibility forms resolved (Ｊ → J), lower case, simplified
 * characters, white space single, quotes and markup out. `text` may be of any language.
 */
export function normalKey(text: string): string {
  let key = shouted(text.normalize('NFKC')).toLowerCase()
  if (nativeDigit.test(key)) key = key.replaceAll(nativeDigits, western)
  if (/\p{Script=Han}/u.test(key)) key = simplified(key)
  return key
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/-(?<=\p{L}-)(?=\p{L})/gu, ' ')
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .replace(endedByOperator, ' ?')
}

/** The mark of a question that ends with an operator is no part of it: `the difference between > and >>?`. */
const endedByOperator = /(?<=\s[<>=+*&|^%~-]+)\?$/

/** Digits of the Arabic, Persian and Devanagari scripts, ten in a row from 0. */
const nativeDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/
const nativeDigits = new RegExp(nativeDigit, 'g')

function western(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660))
}

/** Small words that are names where they are written large among small letters: IT, the IN operator. */
const largeSmallWords =
  /\b(?:IT|US|WHO|AM|IS|AS|SO|OR|AND|NOT|IF|DO|ON|IN|AT|TO|ALL|ANY|SOME|NO|BE|HAS|FOR|ELSE|BY|OF|FROM|WITH|LIKE|WHEN|WHERE|THEN)\b/g
/** Stands behind a word that is a name although a lexicon may know it as something else. */
export const nameMark = '\ue000'

function shouted(text: string): string {
  if (
    !/[A-Z]{2}/.test(text) ||
    !/[a-z]/.test(text) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  )
    return text
  return text.replace(largeSmallWords, (word) => word + nameMark)
}

/** {@link normalKey} of a question, without its numbering and label. */
export function questionKey(title: string): string {
  return withoutLabels(normalKey(title))
}

/** What is left of a key when spacing and punctuation are no matter: equal means written alike. */
export function squashed(key: string): string {
  return key
    .replaceAll(nameMark, '')
    .replace(/(?<!\d)[.,](?!\d)|[\s?!;:"'()[\]{}…_。、，；：？！「」『』《》〈〉【】·・¿¡]+/gu, '')
    .replace(/[.,]$/, '')
}

/**
 * A text in the form by which two options are the same: spacing, width and the full stop do not count, but capitals and
 * marks do, since `United states` and `UNITED STATES` may both be there to choose from.
 */
export function exactKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[.。]$/, '')
}
