import type { Entry } from '../../entry/entry.ts'
import { textOf } from '../../text/phrasing.ts'
import { leadingQuestionNumber } from '../../text/questionNumber.ts'
import { isWorth } from '../../text/tags.ts'
import type { Candidates } from '../reading/candidates.ts'

/** Fewest exercises that tell that the article has such. */
const fewest = 2

/**
 * Headings that are numbered as questions are and say what to do with each of the sentences or questions that count below
 * them, with those; none where that is not what most headings so numbered do.
 *
 *     ## Exercise 1: Fill in the verb.        ## Exercise 2: Read the text and answer.
 *     1. She ____ (leave) at noon.            It was raining …   a. What was the weather like?
 */
export function exercisesIn(root: Candidates): ReadonlyMap<Candidates, readonly Entry[]> {
  const found = headed(root).map((candidates) => ({ candidates, items: itemsOf(candidates) }))
  const goingOn = countedThrough(found.map(({ items }) => items))
  const counting = found.filter(({ items }) => isExercise(items) || goingOn.has(items))
  if (counting.length < fewest || counting.length * 2 < found.length) return new Map()
  return new Map(
    found.filter(({ items }) => items.length > 0).map(({ candidates, items }) => [candidates, items]),
  )
}

/** All headings without deeper ones that are numbered as questions are. */
function headed(candidates: Candidates): Candidates[] {
  const text = textOf(candidates.region.heading?.children ?? [])
  const isHead = candidates.children.length === 0 && leadingQuestionNumber(text) !== null
  return [...(isHead ? [candidates] : []), ...candidates.children.flatMap(headed)]
}

/** Items, two or more under a heading, that count on from one heading to the next, from 1 up to the last: 1 to 6, 7 to 11. */
function countedThrough(parts: readonly (readonly Entry[])[]): ReadonlySet<readonly Entry[]> {
  const several = parts.filter((items) => items.length >= 2)
  const counts = several.flat().every(({ head }, index) => Number(head.number) === index + 1)
  return new Set(several.length >= fewest && counts ? several : [])
}

/** Whether two or more items count, and two thirds of them leave a blank, ask, offer a choice or tell what they are worth. */
function isExercise(items: readonly Entry[]): boolean {
  const asked = items.filter(
    ({ head, survey }) => head.asking === 'mark' || survey.options || head.tags.some(isWorth),
  ).length
  const counts = items.every(({ family, head }) => head.number !== null && !/ letter$/.test(family))
  return items.length >= 2 && counts && asked * 3 >= items.length * 2
}

/** The items of a list, or the counted paragraphs, whichever are more; none where the heading has an answer of its own. */
function itemsOf({ heading, below }: Candidates): readonly Entry[] {
  if (heading === null || heading.survey.answered) return []
  const [most = []] = below
    .filter(({ convention: { name } }) => name === 'list item' || name === 'numbered paragraph')
    .map(({ segments }) => segments.flatMap(({ entry }) => entry ?? []))
    .sort((a, b) => b.length - a.length)
  return most
}
