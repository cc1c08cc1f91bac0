import type { FlatLine } from './flatLines.ts'
import type { PaperParts } from './paperParts.ts'
import { behindWord, narrow, startOf, type Token } from './tokens.ts'

/** Most lines that are looked ahead. */
const farthest = 12

/** What is said in brackets of an answer in its line. */
const noted = /[(（][^()（）]{1,120}[)）]/gu

/** The lines of a key, and the numbers that they start with. */
export class KeyLines {
  readonly all: readonly FlatLine[]
  /** The number that a line starts with, of those that were looked at. */
  readonly #starts = new Map<number, Token | null>()
  readonly #parts: PaperParts
  /** The word before the numbers of prose. */
  #word: string | null = null

  constructor(all: readonly FlatLine[], parts: PaperParts) {
    this.all = all
    this.#parts = parts
  }

  /** The number with a mark that a line starts with; null where it starts with none. */
  startAt(at: number): Token | null {
    const known = this.#starts.get(at)
    if (known !== undefined) return known
    const found = startOf(narrow(this.all[at]?.text ?? ''))
    this.#starts.set(at, found)
    return found
  }

  /** The number that a line of prose starts with, behind the word of the first such or none where that has none. */
  startsOf(text: string): Token[] {
    const token = startOf(text)
    const worded = token === null ? behindWord(text) : null
    const word = worded?.word ?? ''
    if ((token ?? worded) === null || (this.#word !== null && this.#word !== word)) return []
    this.#word = word
    return [token ?? worded ?? []].flat()
  }

  /** Whether a number within a line starts the next answer: a gap or a short answer stands before it, and no line starts with it. */
  isNext(before: string, token: Token, at: number): boolean {
    if (this.#isStartBelow(token, at)) return false
    const said = before.replace(noted, '').trim()
    const isApart = /(?:\s{2,}|[;,/|·–—、]\s*)$/.test(before) || said === ''
    return isApart || said.length <= (token.isMarked ? 30 : 3)
  }

  /** Whether a line further down in the part starts with a number, before one counts anew. */
  #isStartBelow({ number, isBracketed }: Token, at: number): boolean {
    for (let below = at + 1; below < Math.min(this.all.length, at + farthest); below++) {
      const start = this.startAt(below)
      if (start?.number === number) return true
      if (start?.isBracketed === isBracketed && Number(start.number) < Number(number)) return false
      if (this.#parts.named(this.all[below]?.text ?? '') !== null) return false
    }
    return false
  }
}
