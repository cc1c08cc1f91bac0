import type { Entry } from '../entry/entry.ts'
import { firstParagraph } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf } from '../text/head.ts'
import { dropStart, textOf } from '../text/phrasing.ts'
import { isChapter } from '../text/words.ts'

const numberedWord =
  /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}\p{M} ]{0,15}?)\s*[#№]?\s*(\d{1,4}(?:[.-][\dA-Za-z]{1,3})?)(?:\s*[:：.、)）\]】|–—-]\s*|\s*$)/u

interface Found {
  readonly entry: Entry
  readonly word: string
  readonly number: string
  readonly length: number
}

/**
 * Candidates without the word and number that many of their family start with (`卡 01-A:`, `Soru 3 –`), whatever the
 * language. A title that is nothing else becomes empty, and is then taken from the text below.
 */
export function withoutPrefixes(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const families = new Map<string, Found[]>()
  const counts = new Map<string, number>()
  for (const entry of entries) {
    counts.set(entry.family, (counts.get(entry.family) ?? 0) + 1)
    const found = prefixOf(entry)
    if (found === null) continue
    const list = families.get(entry.family)
    if (list) list.push(found)
    else families.set(entry.family, [found])
  }
  const renamed = new Map<Entry, Entry>()
  for (const [family, found] of families) {
    const word = commonWord(found)
    const alike = found.filter((one) => one.word === word)
    if (alike.length < 2 || alike.length < (counts.get(family) ?? 0) * 0.3) continue
    for (const one of alike) if (!isOverQuestions(one)) renamed.set(one.entry, withHead(one))
  }
  return renamed
}

const bracketed = /^\s*\[([^\]\n]{1,24})\]\s*(?=\S)/u

/** Candidates without the bracketed word that most of their family start with, `[css] What is a float?`: their tag. */
export function withoutBrackets(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const families = new Map<string, Entry[]>()
  for (const entry of entries) families.set(entry.family, [...(families.get(entry.family) ?? []), entry])
  const renamed = new Map<Entry, Entry>()
  for (const family of families.values()) {
    const found = family.flatMap((entry) => {
      const match = bracketed.exec(textOf(entry.head.nodes).slice(0, 60))
      return match?.[1] !== undefined && /\p{L}/u.test(match[1]) ? [{ entry, match, tag: match[1] }] : []
    })
    const repeated = new Set(found.map(({ tag }) => tag)).size < found.length
    if (found.length < 3 || !repeated || found.length * 10 < family.length * 6) continue
    for (const { entry, match, tag } of found) {
      const head = headOf(dropStart(entry.head.nodes, match[0].length))
      const { text, asking } = head
      const tags = [
        ...entry.head.tags,
        tag.trim(),
        ...head.tags.filter((one) => !entry.head.tags.includes(one)),
      ]
      renamed.set(entry, { ...entry, head: { ...entry.head, text, asking, tags } })
    }
  }
  return renamed
}

const ownLabel = /^\s*([\p{L}\p{N}][\p{L}\p{M}\p{N} ]{0,15}?)\s*[:：](?![:：])\s*(?=\S)/u

/** Candidates without the label of the article's own that most of their family start with, `今日题目：什么是回表？` */
export function withoutOwnLabels(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const families = new Map<string, { entry: Entry; word: string; length: number }[]>()
  const counts = new Map<string, number>()
  for (const entry of entries) {
    counts.set(entry.family, (counts.get(entry.family) ?? 0) + 1)
    const match = entry.head.role === null ? ownLabel.exec(textOf(entry.head.nodes).slice(0, 60)) : null
    if (match?.[1] === undefined) continue
    const found = { entry, word: match[1].toLowerCase(), length: match[0].length }
    families.set(entry.family, [...(families.get(entry.family) ?? []), found])
  }
  const renamed = new Map<Entry, Entry>()
  for (const [family, found] of families) {
    const word = commonWord(found)
    const alike = found.filter((one) => one.word === word)
    if (alike.length < 3 || alike.length * 10 < (counts.get(family) ?? 0) * 6) continue
    for (const { entry, length } of alike) {
      const head = headOf(dropStart(entry.head.nodes, length))
      renamed.set(entry, {
        ...entry,
        head: { ...head, number: entry.head.number ?? head.number, id: entry.head.id },
      })
    }
  }
  return renamed
}

/** `# Unit 3` over a list of questions is no number of one. */
function isOverQuestions({ entry, length }: Found): boolean {
  if (length < textOf(entry.head.nodes).trimEnd().length) return false
  const items = entry.body.flatMap((block) => (block.type === 'list' ? block.children : []))
  return items.filter((item) => asking(textOf(firstParagraph(item)?.children ?? [])) === 'mark').length >= 2
}

function prefixOf(entry: Entry): Found | null {
  if (entry.head.role !== null || entry.head.number !== null) return null
  const text = textOf(entry.head.nodes).slice(0, 80)
  const match = numberedWord.exec(text)
  if (match?.[1] === undefined || match[2] === undefined || isChapter(text)) return null
  return { entry, word: match[1].toLowerCase(), number: match[2], length: match[0].length }
}

function commonWord(found: readonly Pick<Found, 'word'>[]): string {
  const words = new Map<string, number>()
  for (const { word } of found) words.set(word, (words.get(word) ?? 0) + 1)
  return [...words].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function withHead({ entry, number, length }: Found): Entry {
  const head = headOf(dropStart(entry.head.nodes, length))
  const tags = [...entry.head.tags, ...head.tags]
  const bare = head.text === ''
  return {
    ...entry,
    head: { ...head, number, levels: 1, tags, id: entry.head.id, role: bare ? 'question' : head.role },
  }
}
