import { type Ask, asks, type Mark, topics, type Verb, verbs } from './marks.ts'

const verbSet: ReadonlySet<string> = new Set(verbs)
const topicSet: ReadonlySet<string> = new Set(topics)
const askSet: ReadonlySet<Mark> = new Set(asks)

/** Verbs that say little: they count only where no other says what is done. */
const weakVerbs: ReadonlySet<string> = new Set<Verb>(['USE', 'NEED', 'HAPPEN', 'PROCESS'])
/** Asks that a topic or a verb makes superfluous: `How is X applied`, `What are the applications of X`. */
const openAsks: ReadonlySet<string> = new Set<Ask>(['HOW', 'WHAT', 'WHICH', 'LIST', 'EXPLAIN'])

/** Whether a mark says what is to be said about a thing. */
export function isTopic(mark: Mark): boolean {
  return topicSet.has(mark)
}

/** Whether a mark asks for a kind of answer. */
export function isAsk(mark: Mark): boolean {
  return askSet.has(mark)
}

/** Whether a name says what is done; such a word parts subject from object. */
export function isVerb(name: string): name is Verb {
  return verbSet.has(name)
}

/** Whether a name is a verb that says no more than that something is done. */
export function isWeakVerb(name: string): boolean {
  return weakVerbs.has(name)
}

/** Whether a name is a verb that says more than that. */
export function isTellingVerb(name: string): boolean {
  return verbSet.has(name) && !weakVerbs.has(name)
}

/** Whether a name is an ask that a topic or a verb makes superfluous. */
export function isOpenAsk(name: string): boolean {
  return openAsks.has(name)
}
