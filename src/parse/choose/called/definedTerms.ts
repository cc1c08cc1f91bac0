import type { Entry } from '../../entry/entry.ts'
import { asking, hasBlank } from '../../text/asks.ts'
import { fold } from '../../text/fold.ts'
import { headOf } from '../../text/head.ts'
import { type Pair, pairIn } from '../../text/pair.ts'
import { boldLength, dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import { pendingWords } from '../../text/words.ts'
import { paragraphAt, withBody } from '../reading/rewritten.ts'

/** Longest term, in characters. */
const longest = 40

/** Whether items that a heading calls questions are terms with what they mean, `资本：能够带来剩余价值的价值`. */
export function areTerms(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 && entries.filter((entry) => termOf(entry) !== null).length * 5 >= entries.length * 4
  )
}

/**
 * Whether each of several items below the name of a kind of questions is a term, with what it means or without: `**资本**（2014）`
 * over a paragraph, `商品 —— …`, `利润`. What leaves a gap to be filled in is none.
 */
export function areNamed(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 &&
    entries.every(
      (entry) =>
        !hasBlank(entry.head.text) &&
        (entry.head.text.length <= longest || termOf(entry) !== null || boldTermOf(entry) !== null),
    )
  )
}

/** An item with its term as the head and what it means as the answer; the item itself where it is none such. */
export function asTerm(entry: Entry): Entry {
  const pair = boldTermOf(entry) ?? termOf(entry)
  if (pair === null) return entry
  const { head, first } = entry
  const { text, asking: form, tags } = headOf(takeStart(head.nodes, pair.front))
  const answer = paragraphAt(dropStart(head.nodes, pair.back), first)
  const body = answer.children.length === 0 ? entry.body : [answer, ...entry.body]
  const asked = {
    ...head,
    nodes: takeStart(head.nodes, pair.front),
    text,
    asking: form,
    tags: [...head.tags, ...tags, ...(pair.note === undefined ? [] : [pair.note])],
  }
  return withBody({ ...entry, head: asked }, body)
}

/** Where a term ends and what it means starts, and a note in brackets between. */
interface Term extends Pick<Pair, 'front' | 'back'> {
  readonly note?: string
}

const behindBold = /^\s*(?:[(（[【]\s*([^()（）[\]【】]{1,30}?)\s*[)）\]】]\s*)?(?:(——|[:：—–]|-(?=\s))\s*)?/u

/** A term in bold, behind which a note, a sign or nothing but a word for what is still to be written stands. */
function boldTermOf({ head }: Entry): Term | null {
  const text = textOf(head.nodes)
  const front = boldLength(head.nodes)
  if (front === 0 || front > longest || asking(text.slice(0, front)) !== null) return null
  const [whole = '', note, sign] = behindBold.exec(text.slice(front)) ?? []
  const back = front + whole.length
  const rest = text.slice(back).trim()
  if (note === undefined && sign === undefined && !pendingWords.has(fold(rest))) return null
  return { front, back, ...(note === undefined ? {} : { note }) }
}

function termOf({ head }: Entry): Term | null {
  const text = textOf(head.nodes)
  const pair = pairIn(text)
  if (pair === null || pair.front > longest || text.length - pair.back < 4) return null
  return asking(text.slice(0, pair.front)) === null ? pair : null
}
