import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u

const words = [...new Set([...lexicons, ...elsewhere].flatMap((lexicon) => lexicon.and ?? []))]
const alone = new Set(words.filter((word) => !unspaced.test(word) && !word.endsWith('-')))
const within = new RegExp(
  words
    .filter((word) => !alone.has(word))
    .map((word) => word.replace(/-$/, ''))
    .join('|'),
  'u',
)

/** A first look: whether a word for `and`, in small letters, may stand in a text. */
export function mayJoin(text: string): boolean {
  return within.test(text) || text.split(/[^\p{L}\p{M}]+/u).some((word) => alone.has(word))
}

/**
 * The source of a pattern for `and` in any language: a word by itself, in scripts without spaces anywhere, and at the start of a
 * word where it is written together with what follows.
 */
export const and: string = [
  sourceOf(words.filter((word) => unspaced.test(word))),
  `(?<![\\p{L}\\p{M}])(?:${sourceOf([...alone])})(?![\\p{L}\\p{M}])`,
  `(?<![\\p{L}\\p{M}])(?:${sourceOf(words.filter((word) => word.endsWith('-')))})`,
].join('|')

/** Words, the longest first, without the hyphen that one ends with which is written together with the next. */
function sourceOf(all: readonly string[]): string {
  return [...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/-$/, ''))
    .join('|')
}
