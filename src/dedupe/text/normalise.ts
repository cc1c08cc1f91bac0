import { unitTest } from './characters.ts'
import { withoutLabels } from './labels.ts'
import { simplified } from './simplified.ts'

/**
 * The form in which questions are compared, never shown: compatibility forms resolved (Ｊ → J), lower case, simplified
 * characters, white space single, quotes and markup out. `text` may be of any language.
 */
export function normalKey(text: string): string {
  let key = shouted(text.normalize('NFKC')).toLowerCase()
  if (nativeDigit.test(key)) key = key.replaceAll(nativeDigits, western)
  key = simplified(key)
  if (variant.test(key)) key = key.replace(/[’‘ʼ`´]/g, "'").replace(/[‐‑‒–—−]/g, '-')
  if (key.includes('-')) key = key.replace(opposing, '$1').replace(/-(?<=\p{L}-)(?=\p{L})/gu, ' ')
  if (unseen.test(key)) key = key.replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
  key = key.replace(/\s{2,}|[^\S ]/g, ' ').trim()
  return key.endsWith('?') ? key.replace(endedByOperator, ' ?') : key
}

/** Signs that have several forms, and signs that are not seen: a text is rewritten only where it has one. */
const variant = /[’‘ʼ`´‐‑‒–—−]/
const unseen = /[\u200b-\u200f\u00ad\ufeff]/

/** What makes a word the name of the opposite, and is a small word by itself: `contre-indication`, `contro-indicazione`. */
const opposing = /(?<!\p{L})(contr[aeo])-(?=\p{L})/gu

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
const nameMark = '\ue000'

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

/** A word of a key without what marks it as a name. */
export function unmarked(word: string): string {
  return word.endsWith(nameMark) ? word.slice(0, -nameMark.length) : word
}

/** What is left of a key when spacing and punctuation are no matter: equal means written alike. */
export function squashed(key: string): string {
  const text = key.includes(nameMark) ? key.replaceAll(nameMark, '') : key
  let kept = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (counts(text, at)) continue
    kept += text.slice(from, at)
    from = at + 1
  }
  kept += text.slice(from)
  return kept.endsWith('.') || kept.endsWith(',') ? kept.slice(0, -1) : kept
}

/** Spacing and punctuation; a full stop and a comma are none between digits. */
const isIdle = unitTest(/[\s?!;:"'()[\]{}…_。、，；：？！「」『』《》〈〉【】·・¿¡]/u)

/** Whether the code unit there is more than spacing and punctuation. */
function counts(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e || unit === 0x2c) return isDigit(text, at - 1) || isDigit(text, at + 1)
  return !isIdle(unit)
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
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
