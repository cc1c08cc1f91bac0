import type { Entry } from '../entry/entry.ts'
import { isProblem } from '../entry/problem.ts'
import { byFamily } from './byFamily.ts'

/** Fewest members that tell ids of problems from the counting of chapters. */
const fewest = 4

/** What the number of a problem speaks for a candidate. */
const spoken = 4

/**
 * Headings and lines in bold whose numbers do not count on but are those of problems in a collection, over code or linked to
 * it: `## 76. Minimum Window Substring`. A tutorial counts its steps.
 */
export function numberedProblems(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const numbered = entries.filter(isNumbered)
  const found = new Map<Entry, Entry>()
  for (const members of byFamily(numbered).values())
    if (areProblems(members))
      for (const entry of members) found.set(entry, { ...entry, marks: entry.marks + spoken })
  return found
}

function isNumbered({ convention, head }: Entry): boolean {
  return (convention === 'heading' || convention === 'bold') && head.levels === 1 && head.text !== ''
}

function areProblems(members: readonly Entry[]): boolean {
  if (members.length < fewest) return false
  const numbers = members.map(({ head }) => Number(head.number))
  const apart = numbers.filter((number, at) => at > 0 && Math.abs(number - (numbers[at - 1] ?? 0)) > 1).length
  const solved = members.filter((entry) => isProblem(entry) || entry.body.some(({ type }) => type === 'code'))
  return apart * 3 >= (members.length - 1) * 2 && solved.length * 2 >= members.length
}
