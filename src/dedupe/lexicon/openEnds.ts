import { alternatives, type Patterns } from './alternatives.ts'

/** Words that say what a thing is, or by whom, of what or where: a sentence that ends with one is to be ended. */
const words: Patterns = {
  en: 'is|are|was|were|by|of|at',
  es: 'es|son|de|por',
  pt: 'e|sao',
  fr: 'est|sont|par',
  de: 'ist|sind',
  it: 'sono',
  nl: 'zijn',
  pl: 'wynosi|jest',
  id: 'adalah|ialah|yaitu|oleh|pada',
  vi: 'là|khoảng',
  ar: 'هو|هي|هم',
}
/** The same in scripts without spaces. */
const dense: Patterns = { zh: '是|为' }

/** What leaves open what stands behind it: a colon, dots, a blank, a word that says what a thing is or by whom it is done. */
export const leavingOpen = new RegExp(
  `(?:[:：…]|\\.{3}|_{2}|\\( {0,4}\\)|${alternatives(dense)}|(?<!\\p{L})(?:${alternatives(words)}))[\\s.]{0,4}$`,
  'u',
)
