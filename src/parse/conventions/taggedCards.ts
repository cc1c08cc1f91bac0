import type { List, ListItem, PhrasingContent } from 'mdast'
import { type Block, firstLine, firstParagraph, lastLine } from '../outline/block.ts'
import { isCardTag, tagIn } from '../text/cardTags.ts'
import { blocksOf, dropStart, type Line, linesOf } from '../text/phrasing.ts'
import { hidden } from './clozes.ts'
import { type Convention, Segments } from './convention.ts'

/** What a program for outlines keeps beside a block: `collapsed:: true`. */
const property = /^\s*[a-z][\w-]*:: /

/**
 * Cards that a tag behind their question marks, or before it; the answer stands right below, up to the first empty line, or is nested
 * below an item of an outline:
 *
 *     What is a light-year? #card
 *     The distance that light travels in a year.
 */
export const taggedCards: Convention = {
  name: 'tagged card',
  read(blocks) {
    const segments = new Segments('tagged card')
    let end = -1
    for (const block of blocks) {
      const lines = block.type === 'paragraph' ? linesOf(block) : []
      const [first] = lines
      if (first !== undefined && isTagged(first)) {
        segments.start('', untagged(first), first.number, 4)
        segments.add(...blocksOf(lines.slice(1)))
        end = lastLine(block)
      } else if (block.type === 'list' && holdsCard(block)) readList(block, segments)
      else if (segments.isOpen && firstLine(block) === end + 1) {
        segments.add(block)
        end = lastLine(block)
      } else segments.leave(block)
    }
    return segments.done()
  },
}

/** Whether an item of a list, or of one nested in it, is a card. */
function holdsCard(list: List): boolean {
  return list.children.some(
    (item) => isCard(item) || item.children.some((child) => child.type === 'list' && holdsCard(child)),
  )
}

function isCard(item: ListItem): boolean {
  const line = lineOf(item)
  return line !== undefined && isTagged(line)
}

function isTagged({ text }: Line): boolean {
  const found = tagIn(text)
  return found !== null && isCardTag(found.tag)
}

function lineOf(item: ListItem): Line | undefined {
  return linesOf(firstParagraph(item) ?? { children: [] })[0]
}

/** Cards at any depth of an outline, each with what is nested below it; other items are none. */
function readList(list: List, segments: Segments): void {
  for (const item of list.children) {
    const [first, ...below] = item.children as Block[]
    const line = lineOf(item)
    if (isCard(item) && first?.type === 'paragraph' && line) {
      segments.start('listed', untagged(line), firstLine(item), 4, hidden.test(line.text))
      const more = linesOf(first)
        .slice(1)
        .filter(({ text }) => !property.test(text))
      segments.add(...blocksOf(more), ...below)
      segments.end()
      continue
    }
    for (const child of item.children as Block[])
      if (child.type === 'list' && holdsCard(child)) readList(child, segments)
      else segments.leave(child)
  }
}

/** A line without the tag that it starts with; one behind it is a tag of the title. */
function untagged({ nodes, text }: Line): PhrasingContent[] {
  return dropStart(nodes, tagIn(text)?.length ?? 0)
}
