import type { Root } from 'mdast'
import { plainText } from '../model/text.ts'
import { noteOf } from '../read/repair/chat/messages/comment.ts'
import { type Question, questionsIn, type Reading } from './choose/reading/reading.ts'
import type { Entry } from './entry/entry.ts'
import { endOf } from './entry/item.ts'
import { type Block, detailsOf, firstLine, lastLine } from './outline/block.ts'
import { isNotice, proposes } from './text/assistant.ts'
import { startsFarewell } from './text/farewell.ts'
import { textOf } from './text/phrasing.ts'

/** The lines where a turn of a chat program or of its reader starts. */
export function turnsIn(tree: Root): ReadonlySet<number> {
  const comments = tree.data?.comments ?? []
  return new Set(
    comments.flatMap(({ value, position }) =>
      position && noteOf(value)?.kind === 'turn' ? [position.start.line] : [],
    ),
  )
}

/** Most paragraphs, and characters of all, that stand between the end of one turn of a chat and what the next one says. */
const [mostBlocks, mostText] = [3, 300]

/** So many answers that end with a proposal are those of a chat program. */
const fewest = 2

/**
 * Takes off each question how a chat program ends a turn, `Want me to add more? 🚀`, and how it starts the next one, `Great! Here
 * you go:`. A proposal is one where the turn ends, at the end of the article, before such a start, or where other answers end so.
 *
 * @param turns lines where captions of turns stood.
 */
export function withoutTurnEnds(
  readings: readonly Reading[],
  turns: ReadonlySet<number>,
): readonly Reading[] {
  const questions = questionsIn(readings)
  const cuts = new Map<Question, number>()
  const maybe: Question[] = []
  for (const question of questions) {
    const { body } = question.entry
    const end = turns.size === 0 ? body.length : startOfNext(question.entry, turns)
    const cut = withoutProposals(body, end)
    if (cut === body.length) continue
    if (end < body.length || cut < end - 1 || question === questions.at(-1)) cuts.set(question, cut)
    else maybe.push(question)
  }
  const ended = [...cuts].filter(([{ entry }, cut]) => isProposal(entry.body[cut])).length
  if (maybe.length + ended >= fewest)
    for (const question of maybe)
      cuts.set(question, withoutProposals(question.entry.body, question.entry.body.length))
  return cuts.size === 0 ? readings : readings.flatMap((reading) => shortened(reading, cuts))
}

function shortened(reading: Reading, cuts: ReadonlyMap<Question, number>): Reading[] {
  if (reading.kind === 'section')
    return [{ ...reading, parts: reading.parts.flatMap((part) => shortened(part, cuts)) }]
  const cut = reading.kind === 'question' ? cuts.get(reading) : undefined
  if (reading.kind !== 'question' || cut === undefined) return [reading]
  const { entry } = reading
  const body = entry.body.slice(0, cut)
  return [
    { ...reading, entry: { ...entry, body, last: endOf(entry.first, body) } },
    { kind: 'loose', blocks: entry.body.slice(cut), what: 'closing' },
  ]
}

/** Where in an answer the next turn starts, of which no more stands there than a few short paragraphs. */
function startOfNext({ body, first }: Entry, turns: ReadonlySet<number>): number {
  const found = body.findIndex((block, at) => {
    if (at + 2 * mostBlocks < body.length) return false
    const before = body[at - 1]
    const from = before === undefined ? first : lastLine(before)
    return isBetween(turns, from, firstLine(block)) && isShort(body.slice(at))
  })
  return found < 0 ? body.length : found
}

/** Whether a line stands behind another and not behind a third. */
function isBetween(lines: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from + 1; line <= to; line++) if (lines.has(line)) return true
  return false
}

/** Where proposals start that end an answer, with the rules and the start of the next turn behind them; `end` where none do. */
function withoutProposals(body: readonly Block[], end: number): number {
  for (let at = Math.max(1, end - mostBlocks - 1); at < end; at++)
    if (
      (isProposal(body[at]) || (end < body.length && isFarewell(body[at]))) &&
      isShort(body.slice(at + 1, end))
    )
      return isRule(body[at - 1]) && at > 1 ? at - 1 : at
  return end
}

/** What a turn ends with: `Good luck with your interview!` */
function isFarewell(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && startsFarewell(textOf(block.children))
}

function isShort(blocks: readonly Block[]): boolean {
  const said = blocks.filter((block) => !isRule(block))
  return (
    said.length <= mostBlocks &&
    said.every((block) => block.type === 'paragraph' || isWish(block)) &&
    plainText(said).length <= mostText
  )
}

/** What the reader of a chat program says next, as exports of chats quote it: `> more of these` */
function isWish(block: Block): boolean {
  const [only, ...more] = block.type === 'blockquote' && detailsOf(block) === null ? block.children : []
  return only?.type === 'paragraph' && more.length === 0
}

function isRule(block: Block | undefined): boolean {
  return block?.type === 'thematicBreak'
}

function isProposal(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const text = textOf(block.children)
  return proposes(text) || isNotice(text)
}
