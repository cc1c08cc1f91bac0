import { lexicons } from '../lexicon/lexicons.ts'
import { anyOf } from './wordPattern.ts'

const words = lexicons.flatMap(({ pages }) => pages)
const pageName = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf(words)})\\s*\\d{1,3}(?!\\d)|(?:^|[\\s第제])\\d{1,3}\\s*(?:${anyOf(words, 'dense')})(?![\\p{L}\\p{M}])`,
  'iu',
)

/** Whether a short line gives the number of a page: `Seite 3`, `第 3 页`, `3ページ`. */
export function namesPage(text: string): boolean {
  return text.length <= 120 && /\d/.test(text) && pageName.test(text)
}
