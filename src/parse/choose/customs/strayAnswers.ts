import type { Entry } from '../../entry/entry.ts'
import { partsOf } from '../../entry/parts/parts.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { answeredBelow } from '../reading/rewritten.ts'

/** Fewest headings whose answers have no label, and how many times those that seem to have one. */
const [fewest, times] = [6, 8]

/**
 * Headings that ask, of a family in which the answer stands right below, without a name: what is called one further down, as
 * few have it, goes on with the answer.
 *
 *     ## Why does the call fail?
 *
 *     It does not pass the proxy.
 *
 *     Solution: move the method.
 */
export function withStrayAnswers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    if (members[0]?.convention !== 'heading') continue
    const asked = members.filter(
      ({ head, leaf, survey }) => head.asking === 'mark' && leaf && !survey.options,
    )
    const named = asked.filter(({ survey }) => survey.answered)
    const plain = asked.filter(
      (entry) => entry.survey.size > 0 && !entry.survey.answered && !entry.survey.asked,
    )
    if (named.length === 0 || plain.length < fewest || plain.length < named.length * times) continue
    for (const entry of named) if (goesOn(entry)) found.set(entry, answeredBelow(entry))
  }
  return found
}

/** Whether text stands before the one part that is called an answer, and no other part is named. */
function goesOn({ body }: Entry): boolean {
  const [lead, answer, ...more] = partsOf(body)
  const isText = lead?.role === 'lead' && lead.blocks[0]?.type === 'paragraph'
  return isText && answer?.role === 'answer' && answer.label !== null && more.length === 0
}
