import { ages, spans } from './ageForms.ts'

function folded(text: string): string {
  return text
    .replace(/\p{Nd}+/u, '#')
    .toLowerCase()
    .replace(/[\s\u200e\u200f]|\.$/gu, '')
}

/** Most words before and behind the number of an age. */
const mostWords = 3

/** Where an age stands in a short text. */
export interface Age {
  readonly start: number
  readonly end: number
  /** It is a span alone, `3 h`, that may tell anything. */
  readonly isSpan: boolean
}

/** The age in a short text, `Ana · 3 days ago`; null where none stands. A span alone is one at the end, behind a sign or nothing. */
export function ageIn(text: string): Age | null {
  for (const number of text.matchAll(/(?<![\p{L}\p{N}_.,:/-])\p{Nd}{1,2}(?![\p{Nd}.,:/-])/gu)) {
    const end = number.index + number[0].length
    const starts = placesBefore(text.slice(0, number.index))
    for (const stop of placesBehind(text.slice(end)))
      for (const start of starts) {
        const form = folded(text.slice(start, end + stop))
        const isSpan = spans.has(form) && isApart(text, number.index, end + stop)
        if (ages.has(form) || isSpan) return { start, end: end + stop, isSpan }
      }
  }
  return null
}

function isApart(text: string, start: number, end: number): boolean {
  return /(?:^|[•·|])\s*$/u.test(text.slice(0, start)) && /^\s*(?:[•·|(（]|$)/u.test(text.slice(end))
}

/** Where the last words of a text start, the longest stretch first; its end is the last. */
function placesBefore(text: string): number[] {
  const words = [...text.matchAll(/\p{L}+/gu)].slice(-mostWords)
  return [...words.map(({ index }) => index), text.length]
}

/** Where the first words of a text end, the longest stretch first; scripts without spaces have words of a few characters. */
function placesBehind(text: string): number[] {
  const ends = [...text.slice(0, 40).matchAll(/[\p{L}\p{M}]+\.?/gu)].map(
    ({ index, 0: word }) => index + word.length,
  )
  return ends.slice(0, mostWords).reverse()
}

/** Longest line, in UTF-16 units, that ends with an age. */
const longest = 60

/** A number and a word at the end, perhaps with one or two more behind: `3 hours ago | parent`. */
const atEnd = /\p{Nd}{1,2}\s?([\p{L}\p{M}.]{1,12})(?: [\p{L}\p{M}]{2,8}\.?){0,2}\s*(?:[|•·(（].{0,40})?$/u

/**
 * Whether so many lines end with a number and the same word that their ages are worth a look: a word that is behind one in an
 * age, and not in `40 MB`.
 */
export function mayHoldAges(texts: readonly string[], fewest: number): boolean {
  const found = new Map<string, { count: number; readonly text: string }>()
  for (const text of texts) {
    const unit = text.length <= longest && /\d/.test(text) ? atEnd.exec(text)?.[1] : undefined
    if (unit === undefined) continue
    const known = found.get(unit)
    if (known === undefined) found.set(unit, { count: 1, text })
    else known.count++
  }
  let all = 0
  for (const { count, text } of found.values()) if (count > 1 && ageIn(text) !== null) all += count
  return all >= fewest
}
