import type { List, ListItem } from 'mdast'
import { type Block, firstLine, firstParagraph, lastLine } from '../outline/block.ts'
import { type Line, linesOf } from '../text/phrasing.ts'
import { hidden } from './clozes.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

const tag = /\s#(?:flash)?cards?(?:[/-][\p{L}\p{N}_/-]+)?\s*$/iu

/**
 * Cards that a tag behind their question marks; the answer stands right below, up to the first empty line, or is nested
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
      if (first !== undefined && tag.test(first.text)) {
        segments.start('', joinLines([first]), first.number, 4)
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
  return tag.test(lineOf(item)?.text ?? '')
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
      segments.start('listed', joinLines([line]), firstLine(item), 4, hidden.test(line.text))
      segments.add(...blocksOf(linesOf(first).slice(1)), ...below)
      segments.end()
      continue
    }
    for (const child of item.children as Block[])
      if (child.type === 'list' && holdsCard(child)) readList(child, segments)
      else segments.leave(child)
  }
}
