import type { Point, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { nodeText, plainText } from '../../model/text.ts'

/** An answer of so many lines, or characters, is shown whole. */
const whole = { lines: 12, characters: 420 } as const

/** Characters of the first sentences that can stand for the answer. */
const longestLead = 300

/** What stands for a long answer until its reader unfolds it. */
export interface Gist {
  readonly lead: Content
  readonly points: readonly Point[]
}

/**
 * The short form of a long answer: its first paragraph and the names of its points. Null where the answer is short,
 * or where nothing in it could stand for the whole.
 */
export function briefly({ answer, points }: Question): Gist | null {
  if (answer === null || isShort(answer)) return null
  const lead = leadOf(answer)
  const named = points.filter(({ label }) => label !== null)
  const told = named.length >= 2 ? named : []
  return told.length === 0 && (lead.length === 0 || introduces(lead)) ? null : { lead, points: told }
}

function isShort(answer: Content): boolean {
  const text = plainText(answer)
  return text.length <= whole.characters && text.split('\n').length <= whole.lines
}

/** The paragraphs up to the first that is a sentence: before it may stand a source or a name. */
function leadOf(answer: Content): Content {
  const end = answer.findIndex((block) => block.type !== 'paragraph' || isSentence(nodeText(block)))
  const lead = answer.slice(0, end + 1)
  return lead.at(-1)?.type === 'paragraph' && plainText(lead).length <= longestLead ? lead : []
}

function isSentence(text: string): boolean {
  return /[.。．!！?？…।؟:：]["'”’»」』）)\]]*$/u.test(text.trim())
}

/** A paragraph such as `There are three ways:` says nothing without what follows. */
function introduces(lead: Content): boolean {
  return /[:：]$/u.test(plainText(lead).trim())
}
