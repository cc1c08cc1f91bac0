import { Kept } from './memory.ts'

/** How the lines of an article are written, as they tell when it is looked at as a whole; by that each of them is read. */
export interface Habits {
  /** Letters that number, with the digits behind them. */
  readonly codes: ReadonlySet<string>
  /** Short labels of answers, in lower case, that an equals sign ends. */
  readonly equals: ReadonlySet<string>
  /** Names of answers before digits that are keys. */
  readonly keyed: ReadonlySet<string>
  /** Tags that cards have. */
  readonly cardTags: ReadonlySet<string>
  /** How wide lines are, as `lineRoom.ts` counts; 0 where that is not known. */
  readonly room: number
}

const none: ReadonlySet<string> = new Set()
const unknown: Habits = { codes: none, equals: none, keyed: none, cardTags: none, room: 0 }
const known = new Kept<'habits', Habits>()

/** The habits of the article that is read; none before they are learnt. */
export function habits(): Habits {
  return known.get('habits') ?? unknown
}

/** Makes habits those of the article that is read. */
export function learn(habits: Habits): void {
  known.set('habits', habits)
}
