import { Kept } from './memory.ts'
import { oneSpace } from './oneSpace.ts'

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\ufe0f/g
const word = /[\p{L}\p{N}\p{M}]/u

/** Longest text, in characters, that is remembered: a label or a heading. */
const longestKept = 60

/** A label or a heading as it is looked up: lower case, compatibility forms folded, no marks or spaces around. */
export function fold(text: string): string {
  if (text.length > longestKept) return folded(text)
  const known = short.get(text)
  if (known !== undefined) return known
  const found = folded(text)
  short.set(text, found)
  return found
}

/** Short texts as they are looked up. */
const short = new Kept<string, string>()

function folded(text: string): string {
  const flat = oneSpace(text.normalize('NFKC').toLowerCase().replace(invisible, ''))
  const start = flat.search(word)
  return start < 0 ? '' : flat.slice(start, endOfWords(flat))
}

function endOfWords(text: string): number {
  let end = text.length
  while (end > 0) {
    const from = end > 1 && isPair(text, end - 2) ? end - 2 : end - 1
    if (word.test(text.slice(from, end))) break
    end = from
  }
  return end
}

/** Whether the two code units from `at` on are one character. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

/** Letters and digits alone, for comparing texts that differ in punctuation. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
}
