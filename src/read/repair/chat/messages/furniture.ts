import { countOne } from '../../../../model/collections.ts'
import type { Line } from '../../lines.ts'

/** Longest line, in UTF-16 units, that a page sets around a message. */
const longest = 48

/** Share of the messages, and fewest, that such a line comes with. */
const [share, fewest] = [0.4, 4]

/** Fewest messages that the same count ends: `3 replies`, `👍 2`. */
const fewestCounters = 3

const counter =
  /^(?:# [\p{L} ]{2,20}|#\s?[\p{Script=Han}\p{Script=Hangul}]{1,6}|\p{Extended_Pictographic}\ufe0f?\s?#)$/u

/** A line without its numbers and its case, so that `612` and `1.1K`, `3 replies` and `12 replies` are the same. */
export function classOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,]\p{Nd}+)*\s?(?:[kmw万萬천만](?![\p{L}]))?/gu, '#')
}

/** Lines of a message, from the first to before the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What a page sets around each message, seen by its coming again below most of them: buttons, votes, badges. In lines of
 * the text: what of a message is said, and what stands around it.
 */
export class Furniture {
  readonly #lines: readonly Line[]
  readonly #classes: ReadonlySet<string>

  constructor(lines: readonly Line[], messages: readonly Stretch[]) {
    this.#lines = lines
    const counts = new Map<string, number>()
    const counters = new Map<string, number>()
    for (const { from, to } of messages) {
      const written = lines.slice(from, to).filter(({ text }) => text.trim() !== '')
      // One line alone is what is said: `Yes.`
      const short = written.length > 1 ? written.filter(isShort) : []
      for (const one of new Set(short.map(({ text }) => classOf(text)))) countOne(counts, one)
      const last = classOf(written.length > 1 ? (written.at(-1)?.text ?? '') : '')
      if (counter.test(last)) countOne(counters, last)
    }
    const least = Math.max(fewest, messages.length * share)
    this.#classes = new Set([
      ...[...counts].flatMap(([one, count]) => (count >= least ? [one] : [])),
      ...[...counters].flatMap(([one, count]) => (count >= fewestCounters ? [one] : [])),
    ])
  }

  /** Nothing comes again. */
  get isEmpty(): boolean {
    return this.#classes.size === 0
  }

  /** Whether a line is one of them. */
  has(index: number): boolean {
    const { text = '', code = true } = this.#lines[index] ?? {}
    return !code && text.length <= longest && this.#classes.has(classOf(text))
  }

  /** What is said in a message: behind the badges below its head, up to the first button. */
  said({ from, to }: Stretch): Stretch {
    let start = this.#next(from, to)
    // A number alone may be all that is said: votes stand below it.
    const isNumber = classOf(this.#lines[start]?.text ?? '') === '#' && this.has(this.#next(start + 1, to))
    if (!isNumber) while (start < to && this.has(start)) start = this.#next(start + 1, to)
    let end = Math.min(start + 1, to)
    while (end < to && !this.has(end)) end++
    return { from: start, to: end < to ? this.#withoutCount(start, end) : end }
  }

  /** A number alone right above buttons counts something: votes. */
  #withoutCount(from: number, to: number): number {
    let last = to - 1
    while (last > from && (this.#lines[last]?.text ?? '').trim() === '') last--
    return last > from && classOf(this.#lines[last]?.text ?? '') === '#' ? last : to
  }

  /** The next line from one on that is not blank. */
  #next(index: number, to: number): number {
    let next = index
    while (next < to && (this.#lines[next]?.text ?? '').trim() === '') next++
    return next
  }
}

function isShort({ text, code }: Line): boolean {
  return !code && text.length <= longest && /[\p{L}\p{N}]/u.test(text) && !/[?？؟]/.test(text)
}
