import { plainText } from '../../../model/text.ts'
import type { Entry } from '../../entry/entry.ts'
import { optionsOf } from '../../entry/options/options.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { answeredBelow } from '../reading/rewritten.ts'

/** Fewest members with prose below them, and how many times those with what counts there. */
const [fewest, times] = [3, 3]

/**
 * Candidates of a family whose answers stand right below in prose, without any to choose from: points that one of them counts
 * there with digits are its answer.
 *
 *     4. What does a mutex cost?            5. When is an index of no use?
 *        A call into the kernel, if held.      ① a function on the column ② a leading wildcard ③ few rows
 */
export function withCountedPoints(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const open = members.filter(({ survey }) => survey.size > 0 && !survey.answered && !survey.asked)
    const offering = open.filter(({ survey }) => survey.options)
    if (offering.length === 0 || open.length - offering.length < Math.max(fewest, offering.length * times))
      continue
    if (offering.every(counts)) for (const entry of offering) found.set(entry, answeredBelow(entry))
  }
  return found
}

/** A digit that counts, at the start of a text. */
const counted = /^\s*(?:[①-⑳]|[(（]?[1-9][.．、)）])/u

/** Whether a body is nothing but points that count with digits, none of which is marked as right. */
function counts({ body }: Entry): boolean {
  const { before = [], options = [], after = [] } = optionsOf(body) ?? {}
  const areAll = options.length > 1 && before.length === 0 && after.length === 0
  return areAll && counted.test(plainText(body)) && options.every(({ marked }) => marked === null)
}
