import type { Paragraph, PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { asking } from '../../text/asks.ts'
import { readLabel } from '../../text/label.ts'
import { dropStart, textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** Fewest numbered headings that tell a custom, the share of them that has it, and of those the share that asks. */
const [fewest, share, shareAsking] = [3, 0.8, 0.5]

/** Shortest question, in characters. */
const shortest = 4

/**
 * Numbered headings that only name what their question is about, which stands in bold below each: that is the question, and the
 * heading a tag of it.
 *
 *     ### Question 4: Branches
 *     **Why would you make a branch?**
 */
export function withBoldStems(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    if (members.length < fewest || members[0]?.convention !== 'heading') continue
    const stems = members.flatMap((entry) => {
      const stem = stemOf(entry)
      return stem === null ? [] : [{ entry, stem }]
    })
    const asks = stems.filter(({ stem }) => asking(textOf(stem.bold)) !== null)
    if (stems.length < members.length * share || asks.length < stems.length * shareAsking) continue
    for (const { entry, stem } of stems) found.set(entry, under(entry, stem))
  }
  return found
}

/** A question in bold, and what else its paragraph says. */
interface Stem {
  readonly bold: readonly PhrasingContent[]
  readonly rest: readonly PhrasingContent[]
}

function stemOf({ head, body: [first] }: Entry): Stem | null {
  if (head.number === null || head.text === '' || asksByItself(head.asking) || first?.type !== 'paragraph')
    return null
  const bold = boldAtStart(first)
  const text = textOf(bold)
  if (text.length < shortest || readLabel({ text, nodes: bold }) !== null) return null
  return { bold, rest: dropStart(first.children, text.length) }
}

function asksByItself(form: Entry['head']['asking']): boolean {
  return form !== null && form !== 'topic'
}

function boldAtStart({ children: [first] }: Paragraph): readonly PhrasingContent[] {
  return first?.type === 'strong' ? first.children : []
}

function under(entry: Entry, { bold, rest }: Stem): Entry {
  const [first, ...more] = entry.body
  const line = first?.position?.start.line ?? entry.first
  const said = textOf(rest).trim() === '' ? more : [paragraphAt(rest, line), ...more]
  const named = rewritten(entry, bold, said)
  return { ...named, head: { ...named.head, tags: [...entry.head.tags, entry.head.text] } }
}
