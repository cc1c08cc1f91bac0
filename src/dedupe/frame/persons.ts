import type { PersonPatterns } from '../lexicon/personPatterns.ts'

/** Whom a question names. */
export interface PersonsNamed {
  /** Less than 0 where who asks is named before who is asked, more than 0 where behind; 0 where one is not named. */
  readonly order: number
  readonly isAsked: boolean
  /** Where who is asked is named: start and end of each word for them. */
  readonly asked: readonly (readonly [number, number])[]
}

export const nobody: PersonsNamed = { order: 0, isAsked: false, asked: [] }

/** Whom a question in its normal form names. */
export function personsIn(text: string, patterns: PersonPatterns | null): PersonsNamed {
  if (patterns === null || text.search(patterns.asked) < 0) return nobody
  const asked = Array.from(
    text.matchAll(patterns.asked),
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const [first] = asked
  if (first === undefined) return nobody
  const own = patterns.asker.exec(text)
  return { order: own === null ? 0 : Math.sign(own.index - first[0]), isAsked: true, asked }
}

/** A question in its normal form, and whom it names. */
interface Naming {
  readonly key: string
  readonly persons: PersonsNamed
}

/**
 * Whether both questions name who asks and who is asked in another order, `why do you choose us`, `why do we choose you`, or who
 * is asked does in one what is done to them in the other: `you mentored a colleague`, `a colleague mentored you`.
 */
export function personsExchanged(a: Naming, b: Naming): boolean {
  const [x, y] = [a.persons.order, b.persons.order]
  return (x !== 0 && y !== 0 && x !== y) || suffers(a, b) || suffers(b, a)
}

/** Whether who is asked does something in one question, right behind the word for them, that another does in the other. */
function suffers(doing: Naming, done: Naming): boolean {
  return doing.persons.asked.some(([from, end]) => {
    const word = doing.key.slice(from, end)
    return done.persons.asked.some(
      ([start, to]) =>
        done.key.slice(start, to) === word &&
        areMirrored(doing.key.slice(end), done.key.slice(0, start), word),
    )
  })
}

/** A deed and whom it concerns, from the left in one text and from the right in the other. */
function areMirrored(behind: string, before: string, person: string): boolean {
  const [deed, ...more] = wordsOf(behind)
  const words = wordsOf(before)
  if (deed !== undefined && words.at(-1) === deed) {
    const others = new Set(words.slice(0, -1).filter((word) => word.length > 2 && !word.startsWith(person)))
    return more.some((word) => others.has(word))
  }
  const lengths = [1, 2, 3, 4]
  return lengths.some((length) => {
    const [deed, other] = [behind.slice(0, length), behind.slice(length, length + 2)]
    return isHan.test(deed + other) && other.length === 2 && before.endsWith(other + deed)
  })
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
}

const isHan = /^\p{Script=Han}+$/u
