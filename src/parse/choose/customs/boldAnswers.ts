import type { Entry } from '../../entry/entry.ts'
import { asDetails } from '../../outline/block.ts'
import { textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** Fewest members that tell a custom, and the share of those that have nothing below them. */
const [fewest, share] = [3, 0.8]

/** What stands before an answer in the line of its question: the end of what asks, a colon, brackets to fill in. */
const asked = /(?:[?？؟:：]|[(（]\s*[)）]|_{2,})[\s。.]*$/u

/**
 * Candidates whose answers stand in bold behind them in their lines, most of a family, more than half of them behind a
 * question mark, a colon or a blank: `Which wood is soft? **pine**`, `下列说法错误的是：**C**`.
 */
export function withBoldAnswers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const parted = members.flatMap((entry) => partedIn(entry) ?? [])
    const sure = parted.filter(({ before }) => asked.test(before))
    const bare = members.filter(({ body }) => body.length === 0).length
    if (parted.length < fewest || parted.length < bare * share) continue
    if (parted.length * 2 < members.length || sure.length * 2 <= parted.length) continue
    for (const { entry, answer } of parted) found.set(entry, withAnswer(entry, answer))
  }
  return found
}

interface Parted {
  readonly entry: Entry
  readonly before: string
  readonly answer: string
}

/** What stands before and in the bold text that a head ends with; null where nothing stands before it, or something below. */
function partedIn(entry: Entry): Parted | null {
  const { nodes } = entry.head
  const last = nodes.at(-1)
  if (entry.body.length > 0 || last?.type !== 'strong' || nodes[0]?.type === 'strong') return null
  const before = textOf(nodes.slice(0, -1))
  return /\p{L}/u.test(before) ? { entry, before, answer: textOf(last.children).trim() } : null
}

function withAnswer(entry: Entry, answer: string): Entry {
  const paragraph = paragraphAt([{ type: 'text', value: answer }], entry.first)
  return rewritten(entry, entry.head.nodes.slice(0, -1), [asDetails(paragraph, 'Answer', [paragraph])])
}
