import type { Entry } from '../../entry/entry.ts'
import { firstParagraph } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { isChapter } from '../../text/chapterNames.ts'
import { headOf } from '../../text/head.ts'
import { dropStart, textOf, textStart } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { type Found, inFamilies, mostAlike, type Start, withHead } from './starts.ts'

const numberedWord =
  /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}\p{M} ]{0,15}?)\s*[#№]?\s*(\d{1,4}(?:[.-][\dA-Za-z]{1,3})?)(?:\s*[:：.、)）\]】|–—-]\s*|\s*$)/u

/**
 * Candidates without the word and number that many of their family start with (`卡 01-A:`, `Soru 3 –`), whatever the
 * language. A title that is nothing else becomes empty, and is then taken from the text below; in an article that calls its
 * questions by a name that is known, it names something else, `Source 1` beside `Question 1`.
 */
export function withoutPrefixes(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  const areNamed = countNamed(families) >= fewestNamed
  for (const { found, size } of inFamilies(families, prefixOf, 3)) {
    const alike = mostAlike(found)
    if (alike.length < 2 || alike.length < size * 0.3) continue
    if (areNamed && alike.every(isBare)) continue
    for (const one of alike) if (!isOverQuestions(one)) renamed.set(one.entry, withHead(one))
  }
  return renamed
}

/** Fewest questions under a known name that tell how an article calls them. */
const fewestNamed = 3

/** How many candidates in lines a known name calls questions, with a number, and something stands behind it. */
function countNamed(families: ByFamily): number {
  return [...families.values()]
    .flat()
    .filter(({ convention, head }) => convention === 'label' && head.number !== null && head.text !== '')
    .length
}

function isBare({ entry, length }: Found): boolean {
  return length >= textOf(entry.head.nodes).trimEnd().length
}

const loneNumber = /^\s*[(（[【]?(\d{1,3})\s*[.．、:：)）\]】]?\s*$/u

/** Candidates of which most of their family have nothing but a number that rises, `## 4.`: their titles stand below. */
export function withoutLoneNumbers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, loneNumberOf, 6)) {
    const rising = found.filter(
      ({ number }, at) => number === '1' || Number(number) > Number(found[at - 1]?.number ?? 0),
    )
    if (found.length < 3 || found.length * 10 < size * 6 || rising.length * 10 < found.length * 9) continue
    for (const one of found) renamed.set(one.entry, withHead(one))
  }
  return renamed
}

function loneNumberOf(entry: Entry): Found | null {
  if (entry.head.role !== null || entry.head.number !== null || entry.body.length === 0) return null
  const match = loneNumber.exec(textStart(entry.head.nodes, 20))
  return match?.[1] === undefined
    ? null
    : { entry, word: '', number: String(Number(match[1])), length: match[0].length }
}

const bracketed = /^\s*\[([^\]\n]{1,24})\]\s*(?=\S)/u

/** Candidates without the bracketed word that most of their family start with, `[css] What is a float?`: their tag. */
export function withoutBrackets(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, bracketOf, 6)) {
    const repeated = new Set(found.map(({ word }) => word)).size < found.length
    if (found.length < 3 || !repeated || found.length * 10 < size * 6) continue
    for (const { entry, word, length } of found) {
      const head = headOf(dropStart(entry.head.nodes, length))
      const { text, asking } = head
      const own = entry.head.tags
      const tags = [...own, word.trim(), ...head.tags.filter((one) => !own.includes(one))]
      renamed.set(entry, { ...entry, head: { ...entry.head, text, asking, tags } })
    }
  }
  return renamed
}

const noted = /^\s*[(（]([^()（）\n]{2,120})[)）]\s*(?=\S)/u
/** A year, alone or with the part of it: `2019`, `2020.2`. */
const year = /(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/u

/**
 * Candidates without what most of their family name in brackets before the question, half of them with a year: which paper
 * asked it, `(FGV – 2022 – Câmara Municipal) No Windows …`. It is a tag.
 */
export function withoutSources(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, sourceOf, 6)) {
    const dated = found.filter(({ word }) => year.test(word)).length
    if (found.length < 3 || found.length * 10 < size * 6 || dated * 2 < found.length) continue
    for (const { entry, word, length } of found) {
      const { head } = entry
      const { text, asking, nodes, tags } = headOf(dropStart(head.nodes, length))
      renamed.set(entry, {
        ...entry,
        head: { ...head, nodes, text, asking, tags: [...head.tags, word.trim(), ...tags] },
      })
    }
  }
  return renamed
}

function sourceOf(entry: Entry): Start | null {
  const match = noted.exec(textOf(entry.head.nodes).slice(0, 160))
  const word = match?.[1] ?? ''
  return match !== null && /\p{L}/u.test(word) ? { entry, word, length: match[0].length } : null
}

function bracketOf(entry: Entry): Start | null {
  const match = bracketed.exec(textStart(entry.head.nodes, 60))
  const word = match?.[1] ?? ''
  return match !== null && /\p{L}/u.test(word) ? { entry, word, length: match[0].length } : null
}

const bareNumber = /^\s*(\d{1,3})\s+(?=[^\s\d])/u

/** Candidates without the number alone that most of their family start with and that counts on, `## 3 Decorators`. */
export function withoutBareNumbers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, bareNumberOf, 6)) {
    const counted = found.filter(({ number }, at) => number === '1' || follows(number, found[at - 1]?.number))
    if (found.length < 3 || found.length * 10 < size * 6 || counted.length * 10 < found.length * 9) continue
    for (const one of found) renamed.set(one.entry, withHead(one))
  }
  return renamed
}

function bareNumberOf(entry: Entry): Found | null {
  if (entry.head.role !== null || entry.head.number !== null) return null
  const match = bareNumber.exec(textStart(entry.head.nodes, 20))
  return match?.[1] === undefined ? null : { entry, word: '', number: match[1], length: match[0].length }
}

function follows(number: string, before: string | undefined): boolean {
  return before !== undefined && Number(number) === Number(before) + 1
}

const ownLabel = /^\s*([\p{L}\p{N}][\p{L}\p{M}\p{N} ]{0,15}?)\s*[:：](?![:：])\s*(?=\S)/u

/** Candidates without the label of the article's own that most of their family start with, `今日题目：什么是回表？` */
export function withoutOwnLabels(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, labelOf, 6)) {
    const alike = mostAlike(found)
    if (alike.length < 3 || alike.length * 10 < size * 6) continue
    for (const { entry, length } of alike) {
      const head = headOf(dropStart(entry.head.nodes, length))
      const number = entry.head.number ?? head.number
      renamed.set(entry, { ...entry, head: { ...head, number, id: entry.head.id } })
    }
  }
  return renamed
}

function labelOf(entry: Entry): Start | null {
  if (entry.head.role !== null) return null
  const match = ownLabel.exec(textStart(entry.head.nodes, 60))
  return match?.[1] === undefined ? null : { entry, word: match[1].toLowerCase(), length: match[0].length }
}

/**
 * Labelled candidates without the words that most of their family have in common, `Question 7 · Topic 1`: a tag. Their titles
 * stand below.
 */
export function withoutSharedHeads(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, sharedOf, 6)) {
    const alike = mostAlike(found)
    if (alike.length < 3 || alike.length * 10 < size * 6) continue
    for (const { entry } of alike) {
      const { head } = entry
      renamed.set(entry, {
        ...entry,
        head: { ...head, text: '', asking: null, tags: [...head.tags, head.text] },
      })
    }
  }
  return renamed
}

function sharedOf(entry: Entry): Start | null {
  const { text, role, asking } = entry.head
  const isShort = text !== '' && text.length <= 24
  if (role !== 'question' || asking !== null || !isShort || entry.body.length === 0) return null
  return { entry, word: text.toLowerCase().replace(/\d+/g, '0'), length: text.length }
}

/** `# Unit 3` over a list of questions is no number of one. */
function isOverQuestions({ entry, length }: Found): boolean {
  if (length < textOf(entry.head.nodes).trimEnd().length) return false
  const items = entry.body.flatMap((block) => (block.type === 'list' ? block.children : []))
  return items.filter((item) => asking(textOf(firstParagraph(item)?.children ?? [])) === 'mark').length >= 2
}

function prefixOf(entry: Entry): Found | null {
  if (entry.head.role !== null || entry.head.number !== null) return null
  const text = textStart(entry.head.nodes, 80)
  const match = numberedWord.exec(text)
  if (match?.[1] === undefined || match[2] === undefined || isChapter(text)) return null
  return { entry, word: match[1].toLowerCase(), number: match[2], length: match[0].length }
}
