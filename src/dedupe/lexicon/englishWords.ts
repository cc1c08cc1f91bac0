import { readFileSync } from 'node:fs'
import list from 'word-list'

let words: ReadonlySet<string> | null = null

/** Whether a word stands in a dictionary of English, in any of its forms; it is read when first asked for. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(readFileSync(list, 'utf8').split('\n'))
  return words.has(word)
}
