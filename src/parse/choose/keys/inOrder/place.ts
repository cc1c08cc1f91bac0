import type { Asked } from './answerInOrder.ts'
import type { PaperPart } from './paperParts.ts'

/** How a number stands in a key. */
interface Standing {
  /** At the start of its line. */
  readonly isStart: boolean
  readonly isMarked: boolean
}

/** Most questions that a key leaves out within a line. */
const mostSkipped = 2

/** How far a key has come in the questions of a paper. */
export class Place {
  readonly #asked: readonly Asked[]
  readonly #numbers: readonly (readonly string[])[]
  /** Of each question, the next that has no answer yet, itself perhaps. */
  readonly #open: readonly number[]
  /** The next question, and the end of its part. */
  #at = 0
  #to: number
  /** The number of the last answer. */
  #last = ''
  #farthest = 0
  /** It is in a part of which no question was found. */
  #isAway = false

  constructor(asked: readonly Asked[]) {
    this.#asked = asked
    this.#numbers = asked.map((_, at) => numbersOf(asked, at))
    this.#to = asked.length
    this.#open = openFrom(asked)
  }

  /** Whether all questions, also those of the part, have their answer. */
  get isDone(): boolean {
    return this.#at >= this.#asked.length
  }

  numberOf(at: number | null): string {
    return (at === null ? undefined : this.#numbers[at]?.[0]) ?? ''
  }

  /** Goes to the part whose name stands in a line; `back` where its questions are answered, `none` where it has none. */
  goTo({ line, next }: PaperPart): 'there' | 'back' | 'none' {
    const first = this.#asked.findIndex((one) => one.line > line)
    this.#isAway = first < 0 || (this.#asked[first]?.line ?? next) >= next
    if (this.#isAway) {
      this.#last = ''
      return 'none'
    }
    if (first < this.#farthest) return 'back'
    const behind = this.#asked.findIndex((one) => one.line > next)
    this.#at = first
    this.#to = Math.min(this.#endOf(first), behind < 0 ? this.#asked.length : behind)
    this.#last = ''
    return 'there'
  }

  /** The questions of the part from the next on. */
  left(): number[] {
    return Array.from({ length: Math.max(0, this.#to - this.#at) }, (_, index) => this.#at + index)
  }

  pass(count: number): void {
    this.#last = this.numberOf(this.#at + count - 1)
    this.#at += count
    this.#farthest = Math.max(this.#farthest, this.#at)
    this.#to = Math.max(this.#to, this.#endOf(this.#at))
  }

  /** The question that a number is for; null of one that only counts on, undefined where it is none. */
  match(number: string, { isStart, isMarked }: Standing): number | null | undefined {
    if (this.#isAway) return isMarked && this.#countsOn(Number(number)) ? this.#pass(number) : undefined
    const end = isStart ? this.#asked.length : Math.min(this.#asked.length, this.#at + mostSkipped + 1)
    const furthest = isMarked ? end : Math.min(end, (this.#open[this.#at] ?? this.#at) + 1)
    let restarts = 0
    for (let at = this.#at; at < furthest; at++) {
      if (at > this.#at && this.#startsAnew(at)) restarts++
      if (restarts > 1 || (restarts === 1 && !isStart)) break
      if (!this.#numbers[at]?.includes(number)) continue
      if (restarts === 1 && this.#isMid(at)) break
      this.#at = at + 1
      this.#farthest = Math.max(this.#farthest, this.#at)
      this.#last = number
      return at
    }
    if (!isMarked || this.#last === '' || !this.#countsOn(Number(number))) return undefined
    while (this.#at < this.#to && Number(this.numberOf(this.#at)) < Number(number)) this.#at++
    return this.#pass(number)
  }

  #pass(number: string): null {
    this.#last = number
    return null
  }

  /** Whether a number comes soon behind the last. */
  #countsOn(number: number): boolean {
    if (this.#last === '') return true
    const last = Number(this.#last)
    return number > last && number <= last + mostSkipped
  }

  /** Whether a number counts on behind all questions that there are. */
  isBeyond(number: string): boolean {
    const values = this.#numbers.flat().map(Number)
    return this.isDone || Number(number) > Math.max(0, ...values)
  }

  /** Whether fewer than half of the questions before a new count have their answer. */
  #isMid(at: number): boolean {
    let start = this.#at
    while (start > 0 && !this.#startsAnew(start)) start--
    let end = this.#at
    while (end < at && !(end > this.#at && this.#startsAnew(end))) end++
    return (this.#at - start) * 2 < end - start
  }

  #startsAnew(at: number): boolean {
    const [before, own] = [this.#numbers[at - 1]?.[0], this.#numbers[at]?.[0]]
    return Number(own) < Number(before)
  }

  /** The end of the run of numbers that a question stands in. */
  #endOf(from: number): number {
    let at = from + 1
    while (at < this.#asked.length && !this.#startsAnew(at)) at++
    return Math.min(at, this.#asked.length)
  }
}

/** The numbers that a question may have in a key: its own, or the one that comes next where it has none or that of the one before. */
function numbersOf(asked: readonly Asked[], at: number): string[] {
  const own = asked[at]?.number ?? null
  const before = asked[at - 1]?.number ?? null
  const after = asked[at + 1]?.number ?? null
  const next = before === null ? null : String(Number(before) + 1)
  const isFree = next !== null && next !== 'NaN' && after !== next
  if (own === null) return isFree ? [next ?? ''] : []
  return own === before && isFree ? [own, next ?? ''] : [own]
}

function openFrom(asked: readonly Asked[]): number[] {
  const open = asked.map((_, at) => at)
  for (let at = asked.length - 2; at >= 0; at--) if (asked[at]?.isSettled) open[at] = open[at + 1] ?? at
  return open
}
