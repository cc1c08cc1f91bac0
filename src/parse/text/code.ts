import { habits } from './habits.ts'

/** A number with a letter before it: `A1.`, `R2.-`. */
export interface Code {
  readonly letter: string
  readonly number: number
  /** Characters that it takes, with the mark and the space after it. */
  readonly length: number
}

const code = /^[\s*_]*(\p{Lu})(\d{1,3})(?:\.-|[.．、:：)）]|\s[-–—](?=\s))[\s*_]*(?=\S)/u

/** Reads the code that a text starts with, whatever its letter; null where it starts with none. */
export function codeAt(text: string): Code | null {
  const match = code.exec(text)
  if (match?.[1] === undefined) return null
  return { letter: match[1], number: Number(match[2]), length: match[0].length }
}

/** Reads the code that a text starts with, of a letter that numbers in this article. */
export function leadingCode(text: string): Code | null {
  const { codes } = habits()
  if (codes.size === 0) return null
  const found = codeAt(text)
  return found !== null && codes.has(found.letter) ? found : null
}
