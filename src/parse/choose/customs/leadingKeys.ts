import type { Entry } from '../../entry/entry.ts'
import { isKey } from '../../entry/keyInStem.ts'
import { asDetails } from '../../outline/block.ts'
import { headOf } from '../../text/head.ts'
import { dropStart, textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** Fewest questions that tell the custom. */
const fewest = 3

const leading = /^\s*[(（[【〔]\s*([^()（）[\]【】〔〕\s][^()（）[\]【】〔〕]{0,15}?)\s*[)）\]】〕]\s*(?=\S)/u
const digits = /^[1-9](?:[,，、 ]?[1-9]){0,7}$/

/**
 * Candidates without the key in brackets that most of their family with answers to choose from have between number and
 * question, `3. (2) Which …?`; it becomes their answer. Numbers that only count, `3. (1) … 4. (2) …`, are none.
 */
export function withoutLeadingKeys(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const answered = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const offering = members.filter((entry) => entry.survey.options && !entry.survey.answered)
    const found = offering.flatMap((entry) => keyOf(entry) ?? [])
    const counting = found.filter(({ key }, at) => Number(key) === Number(found[at - 1]?.key ?? 0) + 1)
    if (found.length < fewest || found.length * 10 < offering.length * 7) continue
    if (counting.length * 10 >= found.length * 9) continue
    for (const one of found) answered.set(one.entry, asAnswered(one))
  }
  return answered
}

interface Keyed {
  readonly entry: Entry
  readonly key: string
  /** UTF-16 units that its brackets take. */
  readonly length: number
}

function keyOf(entry: Entry): Keyed | null {
  const [whole = '', key = ''] = leading.exec(textOf(entry.head.nodes).slice(0, 60)) ?? []
  return digits.test(key) || (key !== '' && isKey(key, true)) ? { entry, key, length: whole.length } : null
}

function asAnswered({ entry, key, length }: Keyed): Entry {
  const nodes = dropStart(entry.head.nodes, length)
  const value = digits.test(key) ? [...key.replace(/\D/g, '')].join(', ') : key
  const line = paragraphAt([{ type: 'text', value }], entry.first)
  const asked = rewritten(entry, nodes, [...entry.body, asDetails(line, 'Answer', [line])])
  return { ...asked, head: { ...asked.head, tags: [...entry.head.tags, ...headOf(nodes).tags] } }
}
