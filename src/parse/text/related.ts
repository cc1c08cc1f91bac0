import { related } from '../lexicon/related.ts'

/** Longest line, in characters, that heads what a page points to. */
const longest = 60

const start = new RegExp(`^[^\\p{L}]{0,6}(?:${related.join('|')})`, 'u')

/** Whether a short line heads other articles that a page points to: `Related posts`, `猜你喜欢：`. */
export function namesRelated(text: string): boolean {
  return text.length <= longest && start.test(text.trim().toLowerCase())
}
