import { habits } from './habits.ts'

/** Tags by which programs for cards find them: `#card`, `#flashcards/biology`, `#anki`. */
const known = /^(?:(?:flash)?cards?|anki)(?:[/-]|$)/i

const tag = '#(\\p{L}[\\p{L}\\p{M}\\p{N}_/-]{0,39})'
const behind = new RegExp(`\\s${tag}\\s*$`, 'u')
const before = new RegExp(`^\\s*${tag}\\s+(?=[^\\s#])`, 'u')

/** A tag at one end of a line. */
export interface LineTag {
  readonly tag: string
  /** UTF-16 units of the line that it takes where it stands before all else; 0 behind it. */
  readonly length: number
}

/** The tag that a line ends with, or else starts with; null of none. */
export function tagIn(line: string): LineTag | null {
  if (!line.includes('#')) return null
  const last = behind.exec(line)?.[1]
  if (last !== undefined) return { tag: last, length: 0 }
  const first = before.exec(line)
  return first?.[1] === undefined ? null : { tag: first[1], length: first[0].length }
}

/** Whether a tag makes a card of what it stands at: as programs know it, or as the article does. */
export function isCardTag(name: string): boolean {
  return known.test(name) || habits().cardTags.has(name)
}
