import { addTo } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'
import { tallyAtEnd } from '../../text/tally.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** Fewest titles with the same but for its number. */
const fewest = 3

/** What having been asked so often speaks for a candidate. */
const spoken = 2

/**
 * Candidates without the count in brackets behind their titles, how often each was asked: several titles of an article, in
 * whatever convention, have the same but for its number, which differs.
 */
export function withoutTallies(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const noted = new Map<string, { readonly entry: Entry; readonly note: string; readonly index: number }[]>()
  for (const entry of [...families.values()].flat()) {
    const tally = tallyAtEnd(entry.head.text)
    if (tally === null || tally.index === 0) continue
    const word = tally.note
      .toLowerCase()
      .replace(/[\s!！+]/gu, '')
      .replace(/\d+/gu, '0')
    addTo(noted, word, { entry, ...tally })
  }
  const found = new Map<Entry, Entry>()
  for (const all of noted.values()) {
    const lines = new Set(all.map(({ entry }) => entry.first))
    const notes = new Set(all.map(({ note }) => note))
    if (lines.size < fewest || notes.size < 2) continue
    for (const { entry, note, index } of all) {
      const head = { ...entry.head, text: entry.head.text.slice(0, index), tags: [...entry.head.tags, note] }
      found.set(entry, { ...entry, head, marks: entry.marks + spoken })
    }
  }
  return found
}
