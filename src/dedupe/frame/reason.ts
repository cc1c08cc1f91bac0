import type { PersonsNamed } from './persons.ts'

/** Shorter than this, what stands before a full stop is an abbreviation and no question. */
const shortest = 6

/** A question of two parts, cut behind the first. */
export interface TwoParts {
  readonly main: string
  readonly rest: string
  /** Whether the second is a sentence of its own, and no clause behind a comma. */
  readonly isSentence: boolean
}

/** Cuts a key behind its first sentence or, where it is one sentence, at its last comma; null where there is neither. */
export function twoParts(key: string): TwoParts | null {
  const tail = key.slice(shortest)
  const end = sentenceEnd.exec(tail)
  const found = end ?? lastComma.exec(tail)
  if (found === null) return null
  const at = shortest + found.index
  return { main: key.slice(0, end === null ? at : at + 1), rest: key.slice(at + 1), isSentence: end !== null }
}

const sentenceEnd = /[?؟.。;!]\s*(?=[\p{L}\p{N}¿])/u
/** Behind a comma no more than the bare word is looked for: `…, and why?`. */
const lastComma = /[,、،](?=[^,、،]{1,20}$)/

/** What of a frame tells whether a second sentence leans on the first. */
interface Told {
  readonly persons: PersonsNamed
  readonly intent: readonly string[]
  readonly focus: readonly { readonly text: string }[]
}

/** Whether a second part asks why, as one that leans on another may. */
export function asksWhy({ intent }: Told): boolean {
  return intent.join() === 'WHY'
}

/**
 * Whether a second part that asks why only asks for the reasons of what the first asks for, which a full answer gives: `Is
 * Java pass by value? Why?`. It names nothing or, as a sentence, a name of the first or the person whom the first asks too.
 */
export function leansOn(main: Told, rest: Told, isSentence: boolean): boolean {
  if (main.intent.includes('WHY')) return false
  if (rest.focus.length === 0) return main.focus.length > 0
  const names = new Set(main.focus.map(({ text }) => text))
  return (
    isSentence &&
    (rest.focus.some(({ text }) => names.has(text)) || (main.persons.isAsked && rest.persons.isAsked))
  )
}
