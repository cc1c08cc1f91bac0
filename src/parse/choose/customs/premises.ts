import type { Entry } from '../../entry/entry.ts'
import { asking } from '../../text/asks.ts'
import { blocksOf, linesOf, phrasingOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { rewritten } from '../reading/rewritten.ts'

/** The first two signs of statements, in one line or at the starts of two. */
const pairs = [
  /^\s*I[.)、]\s*\S[\s\S]*?\sII[.)、]\s*\S/,
  /^\s*[(（]?1[.)）]\s*\S[\s\S]*?\s[(（]?2[.)）]\s*\S/,
  /^\s*①\s*\S[\s\S]*?②\s*\S/,
  /^\s*ㄱ[.)、]\s*\S[\s\S]*?ㄴ[.)、]\s*\S/,
]

/**
 * Candidates with answers to choose from whose statements stand before what is asked of them: the line that asks is the
 * question, and what stands above it belongs to it.
 *
 *     4. I. Oil floats. II. Ice sinks. III. Tin melts.
 *     Which of these statements are true?
 */
export function withPremises(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const entry of [...families.values()].flat()) {
    if (!entry.survey.options || !pairs.some((pair) => pair.test(entry.head.text))) continue
    const lines = linesOf({ children: entry.head.nodes })
    const last = lines.at(-1)
    if (last === undefined || lines.length < 2 || asking(last.text) !== 'mark') continue
    const above = lines.slice(0, -1).map((line) => ({ ...line, number: entry.first }))
    found.set(entry, rewritten(entry, phrasingOf([last]), [...blocksOf(above), ...entry.body]))
  }
  return found
}
