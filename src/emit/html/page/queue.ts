import { type Card, type Learned, stageOf } from './memory.ts'

/** So many new cards a day, as Anki has it, until the reader asks for more. */
export const newPerDay = 20

/** A learning card whose time comes this soon is shown early where nothing else is left, in milliseconds. */
const learnAhead = 20 * 60_000

/** What is to be learned today, out of the questions that are shown. */
export interface Queue<Question> {
  readonly next: Question | null
  readonly left: number
  /** When the next card will be due, where none is now. */
  readonly nextDue: number | null
}

/**
 * Picks the next card: learning cards whose minutes are over, then reviews of today, then new ones in the order of
 * the book, then learning cards ahead of their time.
 */
export function queueOf<Question>(
  questions: readonly Question[],
  cardOf: (question: Question) => Card | null,
  now: number,
  newAllowed: number,
): Queue<Question> {
  const fresh: Question[] = []
  let nextDue: number | null = null
  const learning: [due: number, question: Question][] = []
  const reviews: [due: number, question: Question][] = []
  for (const question of questions) {
    const card = cardOf(question)
    const stage = stageOf(card, now)
    if (card === null || stage === 'new') fresh.push(question)
    else if (stage === 'learning' && card.due <= now + learnAhead) learning.push([card.due, question])
    else if (stage === 'due') reviews.push([card.due, question])
    else nextDue = Math.min(nextDue ?? card.due, card.due)
  }
  const newToday = fresh.slice(0, Math.max(0, newAllowed))
  const first = earliest(learning)
  const next =
    (first !== null && first[0] <= now ? first[1] : null) ??
    earliest(reviews)?.[1] ??
    newToday[0] ??
    first?.[1] ??
    null
  return {
    next,
    left: learning.length + reviews.length + newToday.length,
    nextDue,
  }
}

function earliest<Question>(
  timed: readonly [due: number, question: Question][],
): [due: number, question: Question] | null {
  return timed.reduce<[number, Question] | null>(
    (first, one) => (first === null || one[0] < first[0] ? one : first),
    null,
  )
}

/** How many cards were met for the first time on the reader's day; none in the future, if a clock was set back. */
export function introducedToday(learned: Iterable<Learned>, now: number): number {
  const start = new Date(now).setHours(0, 0, 0, 0)
  let count = 0
  for (const { log } of learned) {
    const first = log[0]?.at ?? 0
    if (first >= start && first <= now) count += 1
  }
  return count
}
