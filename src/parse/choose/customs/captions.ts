import type { Entry } from '../../entry/entry.ts'
import { asking } from '../../text/asks.ts'
import { headOf } from '../../text/head.ts'
import { dropStart, textStart } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** What a fold says before its question: `Click to open: `. */
const caption = /^[^:：?？]{2,24}[:：]\s*(?=\S)/u

/** Fewest folds that tell a custom, and the share of them that has it. */
const [fewest, share] = [3, 0.8]

/** Folds without the caption of a button that most of them have before their questions, `点击展开：`, half of which ask. */
export function withoutCaptions(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    if (members[0]?.convention !== 'details' || members.length < fewest) continue
    const [first] = members.map(captionOf)
    const alike = members.filter((entry) => first !== null && captionOf(entry) === first)
    if (first === undefined || first === null || alike.length < members.length * share) continue
    const renamed = alike.map((entry) => [entry, without(entry, first.length)] as const)
    if (renamed.filter(([, { head }]) => asking(head.text) !== null).length * 2 < renamed.length) continue
    for (const [entry, bare] of renamed) found.set(entry, bare)
  }
  return found
}

function captionOf({ head }: Entry): string | null {
  return caption.exec(textStart(head.nodes, 40))?.[0] ?? null
}

function without(entry: Entry, length: number): Entry {
  const nodes = dropStart(entry.head.nodes, length)
  const { text, asking, number } = headOf(nodes)
  return { ...entry, head: { ...entry.head, nodes, text, asking, number: entry.head.number ?? number } }
}
