import type { PhrasingContent } from 'mdast'
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
    const bare = members.filter(({ head, body }) => head.text !== '' && body.length === 0).length
    if (parted.length < fewest || parted.length < bare * share) continue
    if (parted.length * 2 < members.length || sure.length * 2 <= parted.length) continue
    for (const one of parted) found.set(one.entry, withAnswer(one))
  }
  return found
}

interface Parted {
  readonly entry: Entry
  /** How many nodes of the head ask. */
  readonly end: number
  readonly before: string
  readonly answer: readonly PhrasingContent[]
}

/**
 * What stands before and in the bold text that a head ends with, or that goes on behind what asks; null where nothing stands
 * before it, or something below.
 */
function partedIn(entry: Entry): Parted | null {
  const { nodes } = entry.head
  if (entry.body.length > 0 || nodes[0]?.type === 'strong') return null
  const end = nodes.findIndex(
    (node, at) =>
      node.type === 'strong' && (at === nodes.length - 1 || asked.test(textOf(nodes.slice(0, at)))),
  )
  const before = textOf(nodes.slice(0, Math.max(0, end)))
  const only = nodes[end]
  if (only?.type !== 'strong' || !/\p{L}/u.test(before)) return null
  return { entry, end, before, answer: end === nodes.length - 1 ? only.children : nodes.slice(end) }
}

function withAnswer({ entry, end, answer }: Parted): Entry {
  const paragraph = paragraphAt(answer, entry.first)
  return rewritten(entry, entry.head.nodes.slice(0, end), [asDetails(paragraph, 'Answer', [paragraph])])
}
