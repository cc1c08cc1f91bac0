import type { Blockquote, PhrasingContent } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { type Block, detailsOf, firstLine } from '../outline/block.ts'
import { asking, endsAsking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, linesOf, phrasingOf, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'
import { letterOf } from './readersLetter.ts'

/** Longest quote, in characters, that is a question as somebody put it. */
const longest = 240

/**
 * Quotes some of which ask, and all up to the next: what was asked, and what was said to it. Where most are signed, they
 * are letters, and one that asks nothing is a word of thanks.
 *
 *     > Why do you want to leave?             > Hello, may I water my tomatoes at noon?
 *                                             >
 *     Because the team was dissolved.         > *Ann, Leeds*
 *
 *                                             In the evening rather.
 */
export const quotes: Convention = {
  name: 'quote',
  types: ['blockquote'],
  read(blocks) {
    const segments = new Segments('quote')
    const asked = new Map(blocks.map((block) => [block, block.type === 'blockquote' ? askedIn(block) : null]))
    const found = blocks.flatMap((block, index) => (asked.get(block) ? [index] : []))
    // A question that is quoted below another says it again.
    if (found.filter((index) => asksAtItsEnd(blocks[index - 1])).length * 2 > found.length) return []
    const [first, second] = found.flatMap((index) => blocks[index] ?? [])
    segments.together(first && second ? firstLine(first) : 0)
    const signed = found.filter((index) => (asked.get(blocks[index] as Block)?.around.length ?? 0) > 0)
    const areLetters = signed.length > 1 && signed.length * 2 >= found.length
    for (const block of blocks) {
      const question = asked.get(block)
      if (!question) segments.add(block)
      else if (question.asks) {
        if (question.around.length > 0) segments.leave(...question.around)
        segments.start('', question.head, firstLine(block))
      } else if (areLetters) segments.leave(block)
      else segments.add(block)
    }
    return segments.done()
  },
}

/** Whether a block that is no quote asks, or its last item does. */
function asksAtItsEnd(block: Block | undefined): boolean {
  const last = block?.type === 'list' ? block.children.at(-1) : block
  return (
    last !== undefined &&
    last.type !== 'blockquote' &&
    last.type !== 'heading' &&
    asking(nodeText(last)) !== null
  )
}

/** What a quote asks, and the lines around it: whom it speaks to, who signs. */
interface Asked {
  readonly head: readonly PhrasingContent[]
  readonly around: readonly Block[]
  /** Whether it may be a question; a signed quote may only if it says that it asks. */
  readonly asks: boolean
}

/** The paragraph of a list of one item, `> 5) What does it print?` */
function unlisted(block: Block): Block {
  if (block.type !== 'list' || block.children.length > 1) return block
  const [first, ...more] = block.children[0]?.children ?? []
  return first?.type === 'paragraph' && more.length === 0 ? first : block
}

function askedIn(quote: Blockquote): Asked | null {
  const blocks = (quote.children as Block[]).map(unlisted)
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [linesOf(block)] : []))
  if (detailsOf(quote) !== null || paragraphs.length === 0 || paragraphs.length < blocks.length) return null
  const { lines, around } = letterOf(paragraphs)
  const text = lines.map((line) => line.text).join('\n')
  if (text.length > longest || lines[0] === undefined || leadingLabel(lines[0]) !== null) return null
  const head = phrasingOf(lines)
  const asked = textOf(head)
  const form = asking(asked.slice(leadingNumber(asked)?.length ?? 0))
  if (form === 'topic') return null
  const isSigned = around.length > 0
  if (!isSigned && paragraphs.length > 1 && !endsAsking(text)) return null
  return { head, around: around.flatMap((line) => blocksOf([line])), asks: !isSigned || form !== null }
}
