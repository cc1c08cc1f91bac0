import { lexicons } from '../lexicon/lexicons.ts'
import { fold } from './fold.ts'
import { commentWords } from './words.ts'

/** `3 thoughts on “…”`, `「…」に3件のコメント`, as blogs head what readers wrote. */
const counted = new RegExp(
  `^\\s*(?:${lexicons.flatMap(({ commentsOn }) => commentsOn.map(sourceOf)).join('|')})`,
  'iu',
)

/** Few headings quote, and none that does not has a count of what was said of a title. */
const mayQuote = /["'“”„«»‘’「『《]/

/** A pattern for what a lexicon has; of a title in front all is looked at, of one behind that it starts. */
function sourceOf(words: string): string {
  return words
    .replace('#', '\\p{Nd}{1,4}')
    .replace(/^… ?/, `["'“”„«「『《].{1,160}["'”“»」』》]\\s*`)
    .replace(/ ?…$/, `\\s*["'“”„«»‘’]`)
    .replaceAll(' ', '\\s+')
}

/** Whether a line heads what readers of a page said of it, with their number or without: `Comments (12)`, `3 thoughts on “…”`. */
export function namesComments(text: string): boolean {
  return (
    commentWords.has(fold(text.replace(/[\p{Nd}()（）]+/gu, ' '))) ||
    (mayQuote.test(text) && counted.test(text))
  )
}
