import type { PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { isKey } from '../../entry/keyInStem.ts'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import { isWorth } from '../../text/tags.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

const closing: Readonly<Record<string, string>> = { '(': ')', '（': '）', '【': '】' }
/** Longest text in brackets, in characters, that fills a gap. */
const longest = 80

/** Brackets that hold what fills a gap: the places of the signs around it. */
interface Filled {
  readonly open: number
  readonly close: number
}

/**
 * Whether the sentences of a part that has gaps to fill have them filled in brackets, none of which is left open, and nothing
 * below answers: `线性布局有（垂直）和（水平）两种`.
 */
export function areBracketed(entries: readonly Entry[]): boolean {
  const filled = entries.filter(({ head, survey }) => !survey.answered && filledIn(head.nodes).length > 0)
  return entries.length > 1 && filled.length * 5 >= entries.length * 4
}

/** An item with empty brackets in its head and what filled them as its answer; the item itself where nothing is filled in. */
export function withoutBracketed(entry: Entry): Entry {
  const { head, first } = entry
  const filled = filledIn(head.nodes)
  if (filled.length === 0 || entry.survey.answered) return entry
  const said: PhrasingContent[] = []
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { open, close } of filled) {
    if (said.length > 0) said.push({ type: 'text', value: '; ' })
    said.push(...between(head.nodes, open + 1, close))
    nodes.push(...between(head.nodes, at, open + 1), { type: 'text', value: ' ' })
    at = close
  }
  nodes.push(...dropStart(head.nodes, at))
  return rewritten(entry, nodes, [paragraphAt(said, first), ...entry.body])
}

function between(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  return takeStart(dropStart(nodes, from), to - from)
}

/** None where a sentence has a gap that is still open, or is nothing else than what fills it. */
function filledIn(nodes: readonly PhrasingContent[]): readonly Filled[] {
  const text = textOf(nodes)
  const found = bracketsOf(text)
  const isOpen =
    /_{2,}/.test(text) || found.some(({ open, close }) => text.slice(open + 1, close).trim() === '')
  if (isOpen) return []
  const filled = found.filter(({ open, close }) => fills(text, open, close))
  const rest = filled.reduce((left, { open, close }) => left - (close - open + 1), text.length)
  return rest > 3 ? filled : []
}

/** The outermost brackets of a text, in its order. */
function bracketsOf(text: string): Filled[] {
  const found: Filled[] = []
  const waiting: { readonly open: number; readonly close: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const close = closing[sign]
    if (close !== undefined) waiting.push({ open: at, close })
    else if (sign === waiting.at(-1)?.close) {
      const { open } = waiting.pop() as { readonly open: number }
      if (waiting.length === 0) found.push({ open, close: at })
    }
  }
  return found
}

/** Brackets right behind a Latin letter are a call of a function, a sign alone counts, and points are no word: `f(x)`, `(1)`, `(2分)`. */
function fills(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, close).trim()
  if (inner.length > longest || /^\d$/.test(inner) || isWorth(inner) || isKey(inner, false)) return false
  return text.charAt(open) !== '(' || !/[\w)\]]/.test(text.charAt(open - 1))
}
