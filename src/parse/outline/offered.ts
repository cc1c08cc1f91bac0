import type { List, ListItem } from 'mdast'
import { asking } from '../text/asks.ts'
import { offers } from '../text/offers.ts'
import { textOf } from '../text/phrasing.ts'
import { type Block, firstParagraph } from './block.ts'
import { withSetOff } from './setOffOptions.ts'
import { withSigns } from './signs.ts'

declare module 'mdast' {
  interface Data {
    /** On a `list`: what a question right above it offers to choose from. */
    offered?: boolean
  }
}

/** Fewest and most items that are offered, and the longest, in characters. */
const [fewest, most, longest] = [3, 8, 240]

/**
 * Blocks in which plain lists are marked as answers to choose from where a question right above them says so:
 *
 *     Which of the following is a mammal?        - bat        - wren        - carp
 */
export function withOffers(blocks: readonly Block[]): readonly Block[] {
  return offersIn(withSetOff(withSigns(blocks)))
}

function offersIn(blocks: readonly Block[]): readonly Block[] {
  const lists = blocks.flatMap((block, index) =>
    isOffered(block) && asks(blocks[index - 1]) ? [index - 1] : [],
  )
  const offered = lists.filter((index) => asksToChoose(blocks[index]))
  const isHabit = offered.length >= habit && offered.length * 5 >= lists.length * 3
  return blocks.map((block, index): Block => {
    if (block.type !== 'list') return block
    const before = blocks[index - 1]
    if (isOffered(block) && (asksToChoose(before) || (isHabit && asks(before)))) return marked(block)
    const children = block.children.map(inItem)
    return children.every((child, at) => child === block.children[at]) ? block : { ...block, children }
  })
}

/** Fewest questions that say so, most of all over such lists, that speak for the others. */
const habit = 3

function inItem(item: ListItem): ListItem {
  const inner = item.children as Block[]
  const children = offersIn(inner)
  const isSame = children.every((child, at) => child === inner[at])
  return isSame ? item : { ...item, children: [...children] as ListItem['children'] }
}

function marked(list: List): Block {
  return { ...list, data: { ...list.data, offered: true } }
}

/** A bulleted list of short items of one paragraph each, none of which asks. */
function isOffered(block: Block): block is List {
  if (block.type !== 'list' || block.ordered) return false
  const { children } = block
  if (children.length < fewest || children.length > most) return false
  return children.every((item) => {
    const text = textOf(firstParagraph(item)?.children ?? [])
    const isShort = item.children.length === 1 && text !== '' && text.length <= longest
    return isShort && asking(text) !== 'mark'
  })
}

function asks(block: Block | undefined): boolean {
  const isText = block?.type === 'paragraph' || block?.type === 'heading'
  return isText && asking(textOf(block.children)) === 'mark'
}

function asksToChoose(block: Block | undefined): boolean {
  return (block?.type === 'paragraph' || block?.type === 'heading') && offers(textOf(block.children))
}
