import type { Blockquote, PhrasingContent } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { type Block, detailsOf, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Longest quote, in characters, that is a question as somebody put it. */
const longest = 240

/**
 * Quotes of one paragraph, some of which ask, and all up to the next: what was asked, and what was said to it.
 *
 *     > Why do you want to leave?
 *
 *     Because the team was dissolved.
 */
export const quotes: Convention = {
  name: 'quote',
  read(blocks) {
    const segments = new Segments('quote')
    const found = blocks.flatMap((block, index) =>
      block.type === 'blockquote' && askedIn(block) !== null ? [index] : [],
    )
    // A question that is quoted below another says it again.
    if (found.filter((index) => asksAtItsEnd(blocks[index - 1])).length * 2 > found.length) return []
    const [first, second] = found.flatMap((index) => blocks[index] ?? [])
    segments.together(first && second ? firstLine(first) : 0)
    for (const block of blocks) {
      const head = block.type === 'blockquote' ? askedIn(block) : null
      if (head === null) segments.add(block)
      else segments.start('', head, firstLine(block))
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

function askedIn(quote: Blockquote): PhrasingContent[] | null {
  const [only, ...more] = quote.children as Block[]
  if (detailsOf(quote) !== null || only?.type !== 'paragraph' || more.length > 0) return null
  const text = textOf(only.children)
  const [line] = linesOf(only)
  if (text.length > longest || line === undefined || leadingLabel(line) !== null) return null
  return asking(text) === 'topic' ? null : only.children
}
