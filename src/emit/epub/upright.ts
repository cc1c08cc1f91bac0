import { parts } from './parts.ts'

/** A number of one or two digits that is no part of a word, a longer number or a measure; a question with a cry. */
const short =
  /(?<![\p{Script=Latin}\p{N}.,:/_+#&\-–~])(?=(\d{1,2}))\1(?![\p{Script=Latin}\p{N}.,:/_+;%‰°\-–~])|(?<![!?])[!?]{2}(?![!?])/gu

/** XHTML of lines from top to bottom, in which short numbers stand upright in one square: 縦中横. */
export function upright(xhtml: string): string {
  return xhtml.replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(short, '<span class="upright">$&</span>'),
  )
}
