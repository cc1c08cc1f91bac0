import type { List, ListItem, Paragraph } from 'mdast'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { type Block, firstParagraph } from '../outline/block.ts'
import { endsAsking } from '../text/asks.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { boldLength, type Line, linesOf } from '../text/phrasing.ts'

/** A paragraph that is an item of a list whose number was lost. */
export interface Lost {
  readonly number: number
  /** Its lines that ask, and those below. */
  readonly head: readonly Line[]
  readonly rest: readonly Line[]
  /** The item before it. */
  readonly like: ListItem
}

/**
 * Between lists that leave out one number, the only paragraph that asks, in bold where the items are, by its place:
 *
 *     1. **What is a crema?**
 *
 *     **Why is the milk warmed?**
 *
 *     3. **What is a ristretto?**
 */
export function lostNumbers(blocks: readonly Block[]): ReadonlyMap<number, Lost> {
  const found = new Map<number, Lost>()
  let before: { readonly index: number; readonly list: List } | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'list' || !block.ordered) continue
    const number = before === null ? 0 : itemNumber(before.list, before.list.children.length - 1) + 1
    const like = before?.list.children.at(-1)
    if (before !== null && like !== undefined && (block.start ?? 1) === number + 1) {
      const from = before.index + 1
      const asking = blocks.slice(from, index).flatMap((one, at) => {
        const lost = one.type === 'paragraph' ? lostIn(one, number, like) : null
        return lost === null ? [] : [{ at: from + at, lost }]
      })
      const [only] = asking
      if (only && asking.length === 1) found.set(only.at, only.lost)
    }
    before = { index, list: block }
  }
  return found
}

function lostIn(paragraph: Paragraph, number: number, like: ListItem): Lost | null {
  const lines = linesOf(paragraph)
  const taken = headLines(lines, 0)
  const head = lines.slice(0, taken)
  const [first] = head
  if (first === undefined || leadingLabel(first) !== null) return null
  const isAsked = endsAsking(head.at(-1)?.text ?? '')
  const isBold = boldLength(first.nodes) >= first.text.trimEnd().length
  const asLike = isBold === boldLength(firstParagraph(like)?.children ?? []) > 0
  return isAsked && asLike ? { number, head, rest: lines.slice(taken), like } : null
}
