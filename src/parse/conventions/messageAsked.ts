import type { PhrasingContent } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { asking, endsAsking } from '../text/asks.ts'
import { dropStart, type Line, linesOf, takeStart, textOf } from '../text/phrasing.ts'
import { blocksOf, joinLines } from './convention.ts'

/** What a message asks. */
export interface Asked {
  readonly form: 'mark' | 'words' | 'tells'
  readonly head: readonly PhrasingContent[]
  /** From 1. */
  readonly line: number
  /** What stands before the question and behind it. */
  readonly before: readonly Block[]
  readonly behind: readonly Block[]
  /** Whether nothing, or next to nothing, is said behind it. */
  readonly atEnd: boolean
}

/** Longest line, in characters, that is a question as a whole; of a longer one the sentence that asks. */
const longest = 200

/** From so many characters on a line without a sign at its end was wrapped. */
const wrapped = 60

/** What a message asks: its first line that ends with a question mark, else its first that asks otherwise; null where none does. */
export function askedIn(blocks: readonly Block[]): Asked | null {
  return found(blocks, (line) => (endsAsking(line.text) ? 'mark' : null)) ?? found(blocks, formOf)
}

function formOf({ text }: Line): Asked['form'] | null {
  const form = asking(text)
  return form === 'topic' ? null : form
}

function found(blocks: readonly Block[], form: (line: Line) => Asked['form'] | null): Asked | null {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue
    const lines = linesOf(block)
    const at = lines.findIndex((line) => form(line) !== null)
    const line = lines[at]
    if (line === undefined) continue
    let from = at
    while (from > 0 && isWrapped(lines[from - 1])) from--
    const question = sentenceIn(lines.slice(from, at + 1))
    const rest = lines.slice(at + 1)
    return {
      form: form(line) ?? 'mark',
      head: question.head,
      line: lines[from]?.number ?? firstLine(block),
      before: [...blocks.slice(0, index), ...blocksOf([...lines.slice(0, from), ...question.before])],
      behind: [...blocksOf([...question.behind, ...rest]), ...blocks.slice(index + 1)],
      atEnd: rest.length <= 1 && blocks.length - index <= 2,
    }
  }
  return null
}

function isWrapped(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= wrapped &&
    !/[\p{P}\p{Extended_Pictographic}]\s*$/u.test(line.text)
  )
}

/** The lines of a question; where they are long, the sentence of one that ends with a question mark. */
function sentenceIn(lines: readonly Line[]): { head: PhrasingContent[]; before: Line[]; behind: Line[] } {
  const [line] = lines
  const whole = { head: joinLines(lines), before: [], behind: [] }
  if (line === undefined || lines.length > 1 || line.text.length <= longest) return whole
  const end = /[?？؟](?=\s|\P{ASCII}|$)/u.exec(line.text)
  if (end === null) return whole
  const start = Math.max(
    0,
    ...[...line.text.slice(0, end.index).matchAll(/[.!。！…]\s*(?=\S)/gu)].map(
      ({ index, 0: mark }) => index + mark.length,
    ),
  )
  const part = (nodes: PhrasingContent[]): Line[] =>
    nodes.length === 0 ? [] : [{ ...line, nodes, text: textOf(nodes) }]
  return {
    head: takeStart(dropStart(line.nodes, start), end.index + 1 - start),
    before: part(takeStart(line.nodes, start)),
    behind: part(dropStart(line.nodes, end.index + 1)),
  }
}
