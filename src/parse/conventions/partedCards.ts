import type { PhrasingContent } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { linesOf, phrasingOf, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Fewest cards, and the share of what stands between rules that they are. */
const [fewest, share] = [3, 0.8]

/**
 * Cards between rules, each parted by a line of its own that holds signs only and is the same in all:
 *
 *     What is a flail?
 *
 *     ???
 *
 *     A tool to thresh with.
 *
 *     ---
 */
export const partedCards: Convention = {
  name: 'card between rules',
  read(blocks) {
    const segments = new Segments('card between rules')
    const stretches = stretchesOf(blocks)
    const sign = signOfMost(stretches)
    for (const { stretch, rule } of stretches) {
      const at = sign === null ? -1 : stretch.findIndex((block) => signIn(block) === sign)
      const front = at < 1 ? null : frontOf(stretch.slice(0, at))
      if (front === null || at === stretch.length - 1) segments.leave(...stretch)
      else {
        segments.start('', front.head, front.line, 4)
        segments.add(...front.rest, ...asAnswer(stretch.slice(at + 1)))
        segments.end()
      }
      segments.leave(...rule)
    }
    return segments.done()
  },
}

interface Stretch {
  readonly stretch: readonly Block[]
  /** The rule that ends it. */
  readonly rule: readonly Block[]
}

function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  blocks.forEach((block, at) => {
    if (block.type !== 'thematicBreak') return
    found.push({ stretch: blocks.slice(from, at), rule: [block] })
    from = at + 1
  })
  return [...found, { stretch: blocks.slice(from), rule: [] }]
}

/** The sign that parts most stretches, each once; null where none does. */
function signOfMost(stretches: readonly Stretch[]): string | null {
  const full = stretches.filter(({ stretch }) => stretch.length > 0)
  const signs = full.map(({ stretch }) => stretch.map(signIn).filter((sign) => sign !== null))
  const [first = null] = signs.flat()
  const parted = signs.filter((own) => own.length === 1 && own[0] === first).length
  return parted >= fewest && parted >= full.length * share ? first : null
}

function signIn(block: Block): string | null {
  if (block.type !== 'paragraph') return null
  const text = textOf(block.children).trim()
  return /^[?%=~+^:|&>.]{1,5}$/.test(text) ? text : null
}

/** Blocks under a label, so that they are read as the answer. */
function asAnswer(back: readonly Block[]): readonly Block[] {
  const [first, ...rest] = back
  const label = { type: 'text' as const, value: 'Answer: ' }
  if (first?.type === 'paragraph') return [{ ...first, children: [label, ...first.children] }, ...rest]
  return [{ type: 'paragraph', children: [label] }, ...back]
}

/** The first paragraph of a front, and what stands below it, which is asked as well. */
function frontOf(
  front: readonly Block[],
): { readonly head: PhrasingContent[]; readonly line: number; readonly rest: readonly Block[] } | null {
  const [first, ...rest] = front
  if (first?.type !== 'paragraph') return null
  return { head: phrasingOf(linesOf(first)), line: firstLine(first), rest }
}
