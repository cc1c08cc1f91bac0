import type { Blockquote, PhrasingContent } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { asking, endsAsking } from '../text/asks.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf, takeStart, textOf } from '../text/phrasing.ts'

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

/** Longest line, in characters, and most sentences that are a question as a whole. */
const [longest, mostSentences] = [200, 2]

/** From so many characters on a line without a sign at its end was wrapped. */
const wrapped = 60

/**
 * What a message asks: its first line that ends with a question mark, or all items of a list that do; else its first line that
 * asks otherwise; nothing where none does.
 */
export function askedIn(message: readonly Block[]): readonly Asked[] {
  const blocks = message.every(isQuote) ? message.flatMap(({ children }) => children as Block[]) : message
  const marked = found(blocks, (line) => (endsAsking(line.text) ? 'mark' : null))
  if (marked !== null) return [marked]
  const listed = listedIn(blocks)
  if (listed.length > 0) return listed
  const worded = found(blocks, formOf)
  return worded === null ? [] : [worded]
}

/** A message that is set as a quote as a whole. */
function isQuote(block: Block): block is Blockquote {
  return block.type === 'blockquote' && block.data?.details === undefined
}

/** The items of a list that ask, each of them; what stands around the list belongs to the first. */
function listedIn(blocks: readonly Block[]): Asked[] {
  const index = blocks.findIndex(({ type }) => type === 'list')
  const list = blocks[index]
  if (list?.type !== 'list' || list.children.length < 2) return []
  const heads = list.children.flatMap((item) => {
    const [head, ...more] = item.children as Block[]
    return head?.type === 'paragraph' && endsAsking(textOf(head.children)) ? [{ head, more }] : []
  })
  if (heads.length < list.children.length) return []
  return heads.map(({ head, more }, at) => ({
    form: 'mark',
    head: head.children,
    line: firstLine(head),
    before: at === 0 ? blocks.slice(0, index) : [],
    behind: at === 0 ? [...more, ...blocks.slice(index + 1)] : more,
    atEnd: index >= blocks.length - 2,
  }))
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

/** What a sentence ends with. */
const ends = /[.!?…](?=\s|$)\s*|[。！？؟]\s*/gu

/** The lines of a question; of one that is long, or of several sentences, the first that ends with a question mark. */
function sentenceIn(lines: readonly Line[]): { head: PhrasingContent[]; before: Line[]; behind: Line[] } {
  const [line] = lines
  const whole = { head: phrasingOf(lines), before: [], behind: [] }
  if (line === undefined || lines.length > 1) return whole
  const sentences = [...line.text.matchAll(ends)].map(({ index, 0: mark }) => ({
    mark,
    end: index + mark.length,
  }))
  if (line.text.length <= longest && sentences.length <= mostSentences) return whole
  const asks = sentences.findIndex(({ mark }) => /[?？؟]/.test(mark))
  const start = sentences[asks - 1]?.end ?? 0
  const end = sentences[asks]?.end
  if (end === undefined) return whole
  const part = (nodes: PhrasingContent[]): Line[] =>
    nodes.length === 0 ? [] : [{ ...line, nodes, text: textOf(nodes) }]
  return {
    head: takeStart(dropStart(line.nodes, start), end - start),
    before: part(takeStart(line.nodes, start)),
    behind: part(dropStart(line.nodes, end)),
  }
}
