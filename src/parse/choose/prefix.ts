import type { Entry } from '../entry/entry.ts'
import { headOf } from '../text/head.ts'
import { dropStart, textOf } from '../text/phrasing.ts'
import type { Question } from './reading.ts'

const numberedWord =
  /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}\p{M} ]{0,15}?)\s*[#№]?\s*(\d{1,4}(?:[.-][\dA-Za-z]{1,3})?)(?:\s*[:：.、)）\]】|–—-]\s*|\s*$)/u

/**
 * Titles without the word and number that all of their family start with (`卡 01-A:`, `Soru 3 –`), whatever the
 * language. A title that is nothing else becomes empty, and is then taken from the text below.
 */
export function withoutPrefixes(questions: readonly Question[]): ReadonlyMap<Entry, Entry> {
  const families = new Map<
    string,
    { readonly entry: Entry; readonly word: string; readonly length: number }[]
  >()
  const counts = new Map<string, number>()
  for (const { entry } of questions) {
    counts.set(entry.family, (counts.get(entry.family) ?? 0) + 1)
    const match = entry.head.role === null ? numberedWord.exec(textOf(entry.head.nodes)) : null
    if (match?.[1] === undefined) continue
    const found = { entry, word: match[1].toLowerCase(), length: match[0].length }
    families.set(entry.family, [...(families.get(entry.family) ?? []), found])
  }
  const renamed = new Map<Entry, Entry>()
  for (const [family, found] of families) {
    const words = new Map<string, number>()
    for (const { word } of found) words.set(word, (words.get(word) ?? 0) + 1)
    const [word, count] = [...words].reduce((best, next) => (next[1] > best[1] ? next : best))
    if (count < 2 || count < found.length * 0.6 || count < (counts.get(family) ?? 0) * 0.3) continue
    for (const one of found) if (one.word === word) renamed.set(one.entry, withHead(one.entry, one.length))
  }
  return renamed
}

function withHead(entry: Entry, length: number): Entry {
  const head = headOf(dropStart(entry.head.nodes, length))
  return { ...entry, head: { ...head, tags: [...entry.head.tags, ...head.tags], id: entry.head.id } }
}
