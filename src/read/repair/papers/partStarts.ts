import { addTo } from '../../../model/collections.ts'
import type { Line } from '../lines.ts'

/** A line that a question of a paper, or a part of one, starts with. */
export interface Start {
  /** Index of the line. */
  readonly at: number
  /** `4`, `4(a)`, `5(e)(ii)` */
  readonly number: string
  /** UTF-16 units of the line that say so, and space before the text. */
  readonly length: number
  readonly isPart: boolean
  /** The number of its question stands beside the letter. */
  readonly isFull: boolean
}

const roman = '(?:i{1,3}|iv|vi{0,3}|ix|x)'
/** What Markdown puts before an item, and around what is bold. */
const before = '^[ \\t\\u3000]*(?:[-+]\\s+|\\*\\s+)?(?:\\*\\*)?'
const behind = '(?:\\*\\*)?(?:[ \\t\\u3000]+|$)(?:\\*\\*[ \\t]+)?'
/** `4 (a)`, `4(a)(ii)`, `4. b)`, `4a)`, `Q4 (a)` */
const full = new RegExp(
  `${before}(?:Q\\.?\\s?)?(\\d{1,2})(?:[.)]?\\s{0,3}\\(([a-zа-яα-ω])\\)|\\s?([a-zа-яα-ω])\\)|([a-zа-яα-ω])\\.(?=\\s))(?:\\s{0,3}\\(?(${roman})\\))?\\.?${behind}`,
)
/** `04.2`, `0 4 . 2`: digits in boxes. */
const boxed = new RegExp(`${before}(0\\s?\\d|1\\s?\\d)(?:\\s?\\.\\s?(\\d))?(?=\\s{2})${behind}`)
const lettered = new RegExp(
  `${before}(?:\\(([a-zа-яα-ω])\\)|([a-zа-яα-ω])(?:\\)|\\.(?=\\s)))(?:\\s{0,3}\\(?(${roman})\\))?\\.?${behind}`,
)
const counted = new RegExp(`${before}\\(?(${roman})\\)\\.?${behind}`)
const numbered = new RegExp(`${before}(\\d{1,2})(?:[.)](?!\\d)|(?=\\s|$))${behind}`)
/** A number over the first of its parts: `1. a)`. */
const overFirst = new RegExp(`${before}(\\d{1,2})[.)]\\s{0,3}\\(?[aаα]\\)\\.?${behind}`)
/** A question that is called so above its parts: `## Question 4`, `Aufgabe 2: …` */
const called =
  /^\s*(#{1,6}\s+)?(?:\*\*)?(\p{L}[\p{L}\p{M}]{2,12})\.?\s+(\d{1,2})(?![\p{L}\d])\s*(?:[.:)）]|[-–—](?=\s))?(?:\*\*)?\s*/u

/** Where the questions of a paper and their parts start, in the order of their numbers and letters. */
export function startsIn(all: readonly Line[]): Start[] {
  const pages = pagesIn(all)
  const lines = all.map((line, at) => (isLooked(line) && !pages.has(at) ? line.text : ''))
  const numbers = lines.map(firstNumber)
  const place = new Place(calledIn(lines))
  return lines.flatMap((text, at): Start[] => {
    if (text === '' || (numbers[at] === 1 && goesOn(numbers, at, place.number))) return []
    const found = place.take(text, () => isFirst(lines, at))
    return found === null ? [] : [{ ...found, at }]
  })
}

function isLooked({ code, text }: Line): boolean {
  return !code && text.length <= longest && !onlyBlank.test(text)
}

/** Whether the next line that a letter or a number starts is a second part. */
function isFirst(lines: readonly string[], at: number): boolean {
  const next = lines
    .slice(at + 1, at + 1 + farthestPart)
    .find((text) => lettered.test(text) || numbered.test(text))
  const [, one, other] = lettered.exec(next ?? '') ?? []
  return letters.some((run) => run[1] === (one ?? other))
}

/** Most lines from the first part to the second. */
const farthestPart = 12

/** Words before numbers that count on from 1, each over a first part: `Aufgabe 1: …` over `a) …`. */
function calledIn(lines: readonly string[]): ReadonlySet<string> {
  const found = new Map<string, { number: number; isOver: boolean }[]>()
  let last: { number: number; isOver: boolean } | undefined
  for (const text of lines) {
    const [whole, , word, digits] = called.exec(text) ?? []
    if (whole !== undefined && word !== undefined) {
      last = { number: Number(digits), isOver: false }
      addTo(found, word, last)
    } else if (last && /^\s*(?:[-+*]\s+)?(?:\*\*)?\(?[aаα][.)]/.test(text)) last.isOver = true
  }
  return new Set(
    [...found]
      .filter(
        ([, all]) =>
          all.length > 1 &&
          all.every(({ number }, at) => number === 1 || number === (all[at - 1]?.number ?? 0) + 1),
      )
      .filter(([, all]) => all.filter(({ isOver }) => isOver).length * 2 > all.length)
      .map(([word]) => word),
  )
}

/** The number of a question that a line may start with; 0 where it starts with none, or has only a line to write on. */
function firstNumber(text: string): number {
  const digits = (full.exec(text) ?? boxed.exec(text) ?? numbered.exec(text))?.[1] ?? ''
  return Number(digits.replace(/\s/g, ''))
}

const onlyBlank = /^\s*\d{1,2}[.)]?\s*[_.…·]{3,}\s*$/u

/**
 * Whether the count of questions that has come to a number goes on behind a line that counts from 1, without what counts on from
 * there: `4.` over `1. ____`, `2. ____` and `5.`
 */
function goesOn(numbers: readonly number[], at: number, number: number): boolean {
  let last = 1
  for (let below = at + 1; below < numbers.length && numbers[below] !== 1; below++) {
    const own = numbers[below] ?? 0
    if (own > last && own <= last + 2) last = own
    else if (own > last && (own === number || own === number + 1)) return true
  }
  return false
}

/** Longest line, in UTF-16 units, that is looked at. */
const longest = 1000

/** Lines with a number, and words that come again with another: what stands at the edge of a page. */
function pagesIn(lines: readonly Line[]): ReadonlySet<number> {
  const byWords = new Map<string, number[]>()
  for (const [at, { text }] of lines.entries()) {
    const words = /^\s*\d{1,3}\s+(\D{4,80})$/u.exec(text)?.[1]?.trim()
    if (words !== undefined) addTo(byWords, words, at)
  }
  return new Set([...byWords.values()].filter((all) => all.length > 1).flat())
}

/** Furthest that a number may be from the one before it. */
const farthest = 3

/** How far a paper has come: its question, the part of that, and the part of the part. */
class Place {
  #number = 0
  #letter = ''
  #roman = ''

  /** Words before the numbers of questions. */
  readonly #called: ReadonlySet<string>

  constructor(called: ReadonlySet<string>) {
    this.#called = called
  }

  get number(): number {
    return this.#number
  }

  /** The start that a line is in this place; null of any other line. */
  take(text: string, isFirst: () => boolean): Omit<Start, 'at'> | null {
    return (
      this.#full(text) ??
      this.#over(text, isFirst) ??
      this.#boxed(text) ??
      this.#part(text) ??
      this.#named(text) ??
      this.#question(text)
    )
  }

  #over(text: string, isFirst: () => boolean): Omit<Start, 'at'> | null {
    const [whole = '', digits = ''] = overFirst.exec(text) ?? []
    if (whole === '' || !this.#reaches(Number(digits), '') || !isFirst()) return null
    this.#set(Number(digits), 'a', '')
    return { number: this.#name(), length: whole.length, isPart: true, isFull: true }
  }

  #named(text: string): Omit<Start, 'at'> | null {
    const [whole = '', heading, word = '', digits] = called.exec(text) ?? []
    if (!this.#called.has(word)) return null
    this.#set(Number(digits), '', '')
    // What stands below a heading is its region.
    return heading === undefined
      ? { number: this.#name(), length: whole.length, isPart: false, isFull: false }
      : null
  }

  #full(text: string): Omit<Start, 'at'> | null {
    const match = full.exec(text)
    const [whole = '', digits = '', one, other, third, sub = ''] = match ?? []
    const letter = one ?? other ?? third ?? ''
    if (match === null || !this.#reaches(Number(digits), letter)) return null
    this.#set(Number(digits), letter, sub)
    return { number: this.#name(), length: whole.length, isPart: true, isFull: true }
  }

  #boxed(text: string): Omit<Start, 'at'> | null {
    const match = boxed.exec(text)
    const [whole = '', digits = '', part = ''] = match ?? []
    const number = Number(digits.replace(/\s/g, ''))
    if (match === null || !this.#reaches(number, part)) return null
    this.#set(number, part, '')
    return { number: this.#name(), length: whole.length, isPart: part !== '', isFull: part !== '' }
  }

  #part(text: string): Omit<Start, 'at'> | null {
    if (this.#number === 0) return null
    const [whole = '', sub = ''] = counted.exec(text) ?? []
    const isSub = sub === 'i' ? this.#letter !== 'h' : isNext(romans, this.#roman, sub)
    if (sub !== '' && this.#letter !== '' && isSub) {
      this.#set(this.#number, this.#letter, sub)
      return { number: this.#name(), length: whole.length, isPart: true, isFull: false }
    }
    const match = lettered.exec(text)
    const letter = match?.[1] ?? match?.[2] ?? ''
    const isFirst = letters.some((run) => run[0] === letter)
    if (match === null || !(isFirst || letters.some((run) => isNext(run, this.#letter, letter)))) return null
    this.#set(this.#number, letter, match[3] ?? '')
    return { number: this.#name(), length: match[0].length, isPart: true, isFull: false }
  }

  #question(text: string): Omit<Start, 'at'> | null {
    const [whole = '', digits = ''] = numbered.exec(text) ?? []
    if (digits === '' || !this.#reaches(Number(digits), '')) return null
    this.#set(Number(digits), '', '')
    return { number: this.#name(), length: whole.length, isPart: false, isFull: false }
  }

  /** Whether a number is the next or near it, the first again, or the same with a further part. */
  #reaches(number: number, part: string): boolean {
    if (part !== '' && number === this.#number)
      return part >= this.#letter || letters.some((run) => run[0] === part)
    return number === 1 || (number > this.#number && number <= this.#number + farthest)
  }

  #set(number: number, letter: string, sub: string): void {
    this.#number = number
    this.#letter = letter
    this.#roman = sub
  }

  #name(): string {
    const parts = [this.#letter, this.#roman].filter((part) => part !== '')
    return `${this.#number}${parts.map((part) => `(${part})`).join('')}`
  }
}

const letters = ['abcdefghijklmnopqrst', 'абвгдежзиклмн', 'αβγδεζηθ'].map((run) => [...run])
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

function isNext(run: readonly string[], last: string, one: string): boolean {
  return last !== '' && run.indexOf(one) === run.indexOf(last) + 1
}
