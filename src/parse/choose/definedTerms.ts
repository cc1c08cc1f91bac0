import type { Entry } from '../entry/entry.ts'
import { endOf } from '../entry/item.ts'
import { survey } from '../entry/survey.ts'
import type { Block } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf } from '../text/head.ts'
import { type Pair, pairIn } from '../text/pair.ts'
import { dropStart, takeStart, textOf } from '../text/phrasing.ts'

/** Longest term, in characters. */
const longest = 40

/** Whether items that a heading calls questions are terms with what they mean, `资本：能够带来剩余价值的价值`. */
export function areTerms(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 && entries.filter((entry) => termOf(entry) !== null).length * 5 >= entries.length * 4
  )
}

/** An item with its term as the head and what it means as the answer; the item itself where it is none such. */
export function asTerm(entry: Entry): Entry {
  const pair = termOf(entry)
  if (pair === null) return entry
  const { head, first } = entry
  const { text, asking: form, tags } = headOf(takeStart(head.nodes, pair.front))
  const point = { line: first, column: 1 }
  const answer: Block = {
    type: 'paragraph',
    children: dropStart(head.nodes, pair.back),
    position: { start: point, end: point },
  }
  const body = [answer, ...entry.body]
  return {
    ...entry,
    head: {
      ...head,
      nodes: takeStart(head.nodes, pair.front),
      text,
      asking: form,
      tags: [...head.tags, ...tags],
    },
    body,
    last: endOf(first, body),
    survey: survey(body),
  }
}

function termOf({ head }: Entry): Pair | null {
  const text = textOf(head.nodes)
  const pair = pairIn(text)
  if (pair === null || pair.front > longest || text.length - pair.back < 4) return null
  return asking(text.slice(0, pair.front)) === null ? pair : null
}
