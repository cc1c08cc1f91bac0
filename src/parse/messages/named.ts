import type { Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import { leadingLetter } from '../text/letters.ts'
import { nameOf } from '../text/names.ts'
import { dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import type { Sent } from './sent.ts'
import { Thread } from './thread.ts'
import { type Message, messagesOf } from './turns.ts'

/** A name in brackets, or before a colon: `[Reader “Ana”]: hello`, `Ana wrote:`. */
const bracketed = /^\s*[【[（(〔<]\s*([^【】[\]（）()〔〕<>\n]{1,24})\s*[】\]）)〕>]\s*[:：]?\s*/u
const before = /^\s*([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’“”"·_-]{0,29}?)\s*[:：](?=\s|\P{ASCII}|$)\s*/u

/** Fewest messages, and fewest of one who answers. */
const [fewest, fewestAnswers] = [5, 3]

/** Share of the messages of who answers that stand behind a question. */
const share = 0.7

/** Where a message starts in the lines of a paragraph. */
interface Start {
  readonly line: number
  readonly name: string
  readonly length: number
}

/**
 * Blocks of a talk in which several ask, perhaps once each, and one answers, as messages: names before colons or in brackets
 * tell whose each is. No label is a name, nor is what nobody says twice.
 */
export function withNamed(blocks: readonly Block[]): readonly Block[] {
  const starts = new Map<Paragraph, Start[]>()
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const found = linesOf(block).flatMap((line, at) => startOf(line, at) ?? [])
    if (found.length > 0) starts.set(block, found)
    for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const times = [...counts.values()]
  const all = times.reduce((sum, count) => sum + count, 0)
  if (all < fewest || counts.size < 3 || !times.some((count) => count >= fewestAnswers)) return blocks
  if ([...counts.keys()].some((name) => nameOf(name) !== null)) return blocks
  const asking = [...starts.keys()].filter(({ children }) => /[?？؟;՞]/u.test(textOf(children)))
  if (asking.length < fewestAnswers) return blocks
  const told = cutAt(blocks, starts)
  return isTalk(told) ? told : blocks
}

function startOf({ text }: Line, line: number): Start | null {
  const match = bracketed.exec(text) ?? before.exec(text)
  const name = match?.[1]?.trim()
  if (match === null || name === undefined || !/\p{L}/u.test(name) || leadingLetter(text) !== null)
    return null
  return { line, name, length: match[0].length }
}

/** The blocks, cut where messages start, each told whose it is. */
function cutAt(blocks: readonly Block[], starts: ReadonlyMap<Paragraph, readonly Start[]>): Block[] {
  let sent: Sent = { index: 0, name: '', to: '', quoted: false }
  const told = (block: Block): Block => ({ ...block, data: { ...block.data, message: sent } }) as Block
  return blocks.flatMap((block): Block[] => {
    const own = block.type === 'paragraph' ? (starts.get(block) ?? []) : []
    if (block.type !== 'paragraph' || own.length === 0) return [told(block)]
    const lines = linesOf(block)
    const first = own[0]?.line ?? 0
    const parts = first > 0 ? [told(paragraphOf(lines.slice(0, first)) ?? block)] : []
    own.forEach(({ line, name, length }, at) => {
      sent = { ...sent, index: sent.index + 1, name }
      const head = lines[line]
      const rest = head ? dropStart(head.nodes, length) : []
      const cut = rest.length > 0 && head ? [{ ...head, nodes: rest, text: head.text.slice(length) }] : []
      const text = paragraphOf([...cut, ...lines.slice(line + 1, own[at + 1]?.line ?? lines.length)])
      if (text) parts.push(told(text))
    })
    return parts
  })
}

/** Whether one answers, nearly always where something is asked, what two others or more ask. */
function isTalk(blocks: readonly Block[]): boolean {
  const all = messagesOf(blocks)
  const thread = new Thread(all)
  const { answering } = thread
  if (answering === null) return false
  const askers = new Set<string>()
  let asked = 0
  let behind = 0
  let last: Message | undefined
  for (const message of all) {
    const isAnswer = answering.has(message.name)
    if (isAnswer) asked++
    else if (thread.asking(message) !== null) askers.add(message.name)
    if (isAnswer && last && thread.asking(last) !== null) behind++
    last = message
  }
  return askers.size > 1 && behind >= fewestAnswers && behind >= asked * share
}
