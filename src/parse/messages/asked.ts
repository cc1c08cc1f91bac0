import type { Blockquote, PhrasingContent } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { asking, endsAsking } from '../text/asks.ts'
import { leadingNumber } from '../text/numbering.ts'
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
  const counted = countedIn(blocks)
  if (counted.length > 0) return counted
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

/** The items of a list that ask, each of them, or half of them in words; what stands around the list belongs to the first. */
function listedIn(blocks: readonly Block[]): Asked[] {
  const index = blocks.findIndex(({ type }) => type === 'list')
  const list = blocks[index]
  if (list?.type !== 'list' || list.children.length < 2) return []
  const heads = list.children.flatMap((item) => {
    const [head, ...more] = item.children as Block[]
    return head?.type === 'paragraph' ? [{ head, more }] : []
  })
  const texts = heads.map(({ head }) => textOf(head.children))
  if (heads.length < list.children.length || !askMostly(texts)) return []
  const form = texts.every(endsAsking) ? 'mark' : 'words'
  return heads.map(({ head, more }, at) => ({
    form,
    head: head.children,
    line: firstLine(head),
    before: at === 0 ? blocks.slice(0, index) : [],
    behind: at === 0 ? [...more, ...blocks.slice(index + 1)] : more,
    atEnd: index >= blocks.length - 2,
  }))
}

/** Whether half of some texts ask at least. */
function askMostly(texts: readonly string[]): boolean {
  const forms = texts.map(asking).filter((form) => form === 'mark' || form === 'words')
  return forms.length * 2 >= texts.length
}

/** Lines of a message that count from 1, two or more, half of which ask: `① …`, `2、…`; what leads to them belongs to the first. */
function countedIn(blocks: readonly Block[]): Asked[] {
  const index = blocks.findIndex((block) => block.type === 'paragraph' && startsOf(linesOf(block)).length > 1)
  const block = blocks[index]
  if (block?.type !== 'paragraph') return []
  const lines = linesOf(block)
  const starts = startsOf(lines)
  const texts = starts.map((at) => lines[at]?.text ?? '')
  if (!askMostly(texts)) return []
  const form = texts.every(endsAsking) ? 'mark' : 'words'
  return starts.map((from, at) => {
    const end = starts[at + 1] ?? lines.length
    const isLast = at === starts.length - 1
    return {
      form,
      head: lines[from]?.nodes ?? [],
      line: lines[from]?.number ?? firstLine(block),
      before: at === 0 ? [...blocks.slice(0, index), ...blocksOf(lines.slice(0, from))] : [],
      behind: [...blocksOf(lines.slice(from + 1, end)), ...(isLast ? blocks.slice(index + 1) : [])],
      atEnd: index >= blocks.length - 2,
    }
  })
}

/** Where lines count from 1. */
function startsOf(lines: readonly Line[]): number[] {
  const starts: number[] = []
  for (const [at, { text }] of lines.entries())
    if (leadingNumber(text)?.value === String(starts.length + 1)) starts.push(at)
  return starts
}

/** A short remark before what is asked: `Good. how long is a safety stop`. */
const remark = /^\s*[^.!?。！？]{1,16}[.!。！]\s*(?=\S)/u

function formOf({ text }: Line): Asked['form'] | null {
  const behind = remark.exec(text)?.[0].length ?? 0
  const form = asking(text) ?? (behind > 0 ? asking(text.slice(behind)) : null)
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
