import type { Entry } from '../entry/entry.ts'
import { survey } from '../entry/survey.ts'
import { firstLine } from '../outline/block.ts'
import { isKind } from '../text/kinds.ts'
import type { Families } from './reading/families.ts'
import type { Question } from './reading/reading.ts'
import { ownScore } from './reading/score.ts'

/** Share of a family that ends with a question mark for it to ask by habit; 0.4 and 0.6 change no fixture. */
const mostlyMarked = 0.5
/** So much of what its family adds to the score of a heading counts against those below it, in points of a score. */
const mostLift = 1
/** By so much those below a heading must score more; with 0.25 no fixture changes, with 0.75 one. */
const clearly = 0.5

/**
 * Whether what is asked below a heading is more of a question than the heading. One that stands `lone` over the whole
 * article is its title, whatever it asks.
 */
export function isUmbrella(
  entry: Entry,
  score: number,
  inner: readonly Question[],
  families: Families,
  lone: boolean,
): boolean {
  if (inner.length === 0) return false
  if (lone && inner.length > 1) return true
  // What offers answers to choose from has one set of them.
  if (inner.filter(({ entry: { survey } }) => survey.options).length > 1) return true
  if (asksNothing(entry) && inner.every(isNumberedChoice)) return true
  if (inner.length > 1 && isKind(entry.head.label ?? '')) return true
  if (asksNothing(entry) && mostlyAsk(inner)) return true
  const family = families.get(entry.family)
  if (
    entry.head.asking === 'mark' &&
    (inner.length < 3 ||
      (family && family.count > 2 && family.marked >= mostlyMarked) ||
      answersBefore(entry, inner))
  )
    return false
  const mean = inner.reduce((sum, question) => sum + ownScore(question.entry), 0) / inner.length
  return mean >= Math.max(ownScore(entry), Math.min(score, ownScore(entry) + mostLift)) + clearly
}

/** `71. …` with options of its own: they are none of the heading above it. */
function isNumberedChoice({ entry: { head, survey } }: Question): boolean {
  return head.number !== null && survey.options
}

/** Whether an answer by name stands above all that is asked below a heading. */
function answersBefore({ body }: Entry, [first]: readonly Question[]): boolean {
  const line = first?.entry.first ?? 0
  return survey(body.filter((block) => firstLine(block) < line)).answered
}

function asksNothing({ head }: Entry): boolean {
  return head.asking === null && head.role === null
}

/** Fewest questions that end as such below a heading which asks nothing, for it to be no question itself. */
const several = 3

/** Whether several questions end as such, half of all at least. */
function mostlyAsk(questions: readonly Question[]): boolean {
  const marked = questions.filter(({ entry }) => entry.head.asking === 'mark').length
  return marked >= several && marked * 2 >= questions.length
}
