import type { Entry } from '../../entry/entry.ts'
import { isProblem } from '../../entry/problem.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** Fewest members that tell ids of problems from the counting of chapters. */
const fewest = 4

/** What the number of a problem speaks for a candidate. */
const spoken = 4

/**
 * Headings and lines in bold whose numbers do not count on but are those of problems in a collection, over code or linked to
 * it: `## 76. Minimum Window Substring`. A tutorial counts its steps.
 */
export function numberedProblems(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const numbered = members.filter(isNumbered)
    if (!areProblems(numbered)) continue
    for (const entry of numbered) found.set(entry, { ...entry, marks: entry.marks + spoken })
    for (const entry of members) {
      const other = entry.head.number === null ? ofOther(entry) : null
      if (other !== null) found.set(entry, other)
    }
  }
  return found
}

/** The number of a problem with the collection that it is in, `Kickstart 26. `, `剑指 Offer 32 - II. `. */
const namedNumber = /^(\p{L}[\p{L} ]{0,24}?(\d{1,4})(?:\s?-\s?[IVX]{1,4})?)[.．、:：]\s*(?=\p{L})/u

/** A problem of another collection than its like are of, with that as a tag; null of anything else. */
function ofOther(entry: Entry): Entry | null {
  const { head, marks } = entry
  const [whole = '', name = '', number = ''] = namedNumber.exec(head.text) ?? []
  if (whole === '') return null
  const text = head.text.slice(whole.length)
  return {
    ...entry,
    marks: marks + spoken,
    head: { ...head, number, levels: 1, text, tags: [...head.tags, name] },
  }
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
