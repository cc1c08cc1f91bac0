import { type CardInput, createEmptyCard, fsrs, type Grade, State } from 'ts-fsrs'

/** What is known about one reader's memory of a card: FSRS's own fields, times in milliseconds since 1970. */
export interface Card {
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  readonly scheduled_days: number
  readonly learning_steps: number
  readonly reps: number
  readonly lapses: number
  readonly state: State
  readonly last_review: number | null
}

/** One rating: 1 again, 2 hard, 3 good, 4 easy. */
export interface Rated {
  readonly rating: Grade
  readonly at: number
}

/** A question that its reader has rated at least once. */
export interface Learned {
  readonly id: string
  readonly guid: string
  readonly card: Card
  readonly log: readonly Rated[]
}

/** How far a reader is with a question. */
export type Stage = 'new' | 'learning' | 'due' | 'learned'

const scheduler = fsrs({ enable_fuzz: false })

/** The ratings in the order of their keys. */
export const grades: readonly Grade[] = [1, 2, 3, 4]

/** A card after it was rated. */
export function rate(card: Card | null, grade: Grade, now: number): Card {
  const before: CardInput = card === null ? createEmptyCard(now) : { ...card, elapsed_days: 0 }
  const { card: after } = scheduler.next(before, now, grade)
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = after
  return {
    due: due.getTime(),
    stability,
    difficulty,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    last_review: now,
  }
}

/** Whether a card is in its first steps, or in those after a lapse: minutes, not days. */
function isLearning({ state }: Card): boolean {
  return state === State.Learning || state === State.Relearning
}

/** How far the reader is; a card that comes back after days is due from the morning of its day. */
export function stageOf(card: Card | null, now: number): Stage {
  if (card === null || card.state === State.New) return 'new'
  if (isLearning(card)) return 'learning'
  return card.due <= endOfDay(now) ? 'due' : 'learned'
}

/** The last millisecond of the reader's day. */
export function endOfDay(now: number): number {
  return new Date(now).setHours(23, 59, 59, 999)
}
