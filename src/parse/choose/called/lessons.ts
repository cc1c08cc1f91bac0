import type { Entry } from '../../entry/entry.ts'
import type { Candidates } from '../reading/candidates.ts'
import { fewestItems } from './items.ts'

/** Whether so many items ask that the heading above them needs to say nothing. */
export function askAlready(items: readonly Entry[]): boolean {
  return (
    items.length >= fewestItems &&
    items.filter(({ head }) => head.asking === 'mark').length * 2 > items.length
  )
}

/**
 * The headings of a lesson that has the list of its questions in a part of its own, as `## Exam questions` at its end: they
 * tell, and ask at most here and there, with no label and no answers to choose from.
 */
export function lessonsBeside(root: Candidates, asked: readonly Candidates[]): readonly Entry[] {
  if (asked.length === 0) return []
  const lists = asked.flatMap(({ heading }) => heading ?? [])
  const others: Entry[] = []
  const collect = (candidates: Candidates): void => {
    if (asked.includes(candidates)) return
    const { heading, children } = candidates
    if (heading && !children.some((child) => holdsAny(child, asked))) others.push(heading)
    for (const child of children) collect(child)
  }
  collect(root)
  const isLesson = others.every(
    ({ head, survey }) => head.role === null && !survey.options && !survey.answered,
  )
  const marked = others.filter(({ head }) => head.asking === 'mark').length
  return isLesson && others.length > 2 && marked * 2 < others.length ? [...lists, ...others] : []
}

function holdsAny(candidates: Candidates, wanted: readonly Candidates[]): boolean {
  return wanted.includes(candidates) || candidates.children.some((child) => holdsAny(child, wanted))
}
