import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u

/**
 * The source of a pattern for `and` in any language: a word by itself, in scripts without spaces anywhere, and at the start of a
 * word where it is written together with what follows.
 */
export const and: string = [...new Set([...lexicons, ...elsewhere].flatMap((words) => words.and ?? []))]
  .sort((a, b) => b.length - a.length)
  .map((word) => {
    if (unspaced.test(word)) return word
    const own = word.replace(/-$/, '')
    return `(?<![\\p{L}\\p{M}])${own}${own === word ? '(?![\\p{L}\\p{M}])' : ''}`
  })
  .join('|')
