import type { Block } from '../outline/block.ts'
import type { Sent } from './sent.ts'
import type { Asked } from './asked.ts'

/** A message: who wrote it to whom, and what it says. */
export interface Message extends Sent {
  readonly blocks: Block[]
}

/** The messages of blocks that are told whose they are, also of those in quotes. */
export function messagesOf(blocks: readonly Block[]): Message[] {
  const found: Message[] = []
  for (const block of blocks.flatMap(threadIn)) {
    const sent = block.data?.message
    const last = found.at(-1)
    if (sent === undefined) last?.blocks.push(block)
    else if (last?.index === sent.index) last.blocks.push(block)
    else found.push({ ...sent, blocks: [block] })
  }
  return found
}

/** The messages of a thread that is set as a quote below the message that started it. */
function threadIn(block: Block): Block[] {
  if (block.type !== 'blockquote') return [block]
  const [own, ...others] = [block, ...(block.children as Block[])].map(({ data }) => data?.message?.index)
  return others.some((index) => index !== undefined && index !== own)
    ? (block.children as Block[]).flatMap(threadIn)
    : [block]
}

/** Fewest answers of one who answers, and the share of all that those who do give; of such as words alone tell. */
const [fewest, share, shareByWords] = [3, 0.6, 0.5]

/** How often somebody writes, asks, and writes right after another asked. */
interface Count {
  all: number
  asking: number
  answering: number
}

/**
 * Those who answer nearly all that others ask, and seldom ask themselves; null where anybody does. Where question marks do not
 * tell what is asked, words may, though an answer has them as well.
 */
export function whoAnswers(
  all: readonly Message[],
  asked: readonly (Asked | null)[],
): ReadonlySet<string> | null {
  const isMarked = (at: number): boolean => asked[at]?.form === 'mark'
  return (
    answeringIn(all, asked, isMarked, share) ??
    answeringIn(all, asked, (at) => asked[at] !== null, shareByWords)
  )
}

function answeringIn(
  all: readonly Message[],
  asked: readonly (Asked | null)[],
  isAsked: (at: number) => boolean,
  least: number,
): ReadonlySet<string> | null {
  const written = new Map<string, Count>()
  let answers = 0
  let before: { readonly name: string; readonly asks: boolean } | null = null
  for (const [at, { name, quoted }] of all.entries()) {
    if (name === '') continue
    const asksAtEnd = asked[at]?.form === 'mark' && asked[at]?.atEnd
    const isAnswer = before?.asks === true && before.name !== name && !quoted && !asksAtEnd
    if (!quoted) {
      const count = written.get(name) ?? { all: 0, asking: 0, answering: 0 }
      count.all++
      if (asksAtEnd) count.asking++
      if (isAnswer) count.answering++
      written.set(name, count)
    }
    if (isAnswer) answers++
    before = { name, asks: isAsked(at) }
  }
  const found = [...written].filter(([, count]) => count.answering >= fewest && count.asking * 3 <= count.all)
  const given = found.reduce((sum, [, { answering }]) => sum + answering, 0)
  return given >= answers * least && given > 0 ? new Set(found.map(([name]) => name)) : null
}
