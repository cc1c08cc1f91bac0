import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { type Block, firstLine, firstParagraph, lastLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { hidden } from './clozes.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * Cards of spaced repetition in notes: `front::back` on a line, or a line `?` between front and back.
 *
 *     What is a port?::A number that …        How are cards parted?
 *                                             ?
 *                                             By a line with a question mark.
 */
export const cards: Convention = {
  name: 'flashcard',
  read(blocks) {
    const segments = new Segments('flashcard')
    const among = blocks.some((block) => block.type === 'paragraph' && linesOf(block).some(isPlainCard))
    let end = -1
    for (const block of blocks) {
      if (block.type === 'paragraph' && readParagraph(block, segments, among)) end = lastLine(block)
      else if (block.type === 'list' && block.children.some(isCard)) readList(block, segments)
      else if (segments.isOpen && firstLine(block) <= end + 1) {
        segments.add(block)
        end = lastLine(block)
      } else segments.leave(block)
    }
    return segments.done()
  },
}

function isCard(item: ListItem): boolean {
  const [line] = linesOf(firstParagraph(item) ?? { children: [] })
  return line !== undefined && separatorIn(line) !== null
}

/** Items that are cards, each with what is nested below it; others are none. */
function readList(list: List, segments: Segments): void {
  for (const item of list.children) {
    const paragraph = firstParagraph(item)
    const below = item.children.slice(1) as Block[]
    if (paragraph && isCard(item) && readParagraph(paragraph, segments)) segments.add(...below)
    else segments.leave({ ...list, children: [item], ...(item.position ? { position: item.position } : {}) })
  }
  segments.end()
}

const parted = /^\?\??\s*$/

function isPlainCard(line: Line): boolean {
  return separatorIn(line) !== null
}

function readParagraph(paragraph: Paragraph, segments: Segments, among = false): boolean {
  const lines = linesOf(paragraph)
  const marks = lines.map((line) =>
    parted.test(line.text) ? 'below' : separatorIn(line, among) ? 'inline' : null,
  )
  if (marks.every((mark) => mark === null)) return false
  let from = 0
  marks.forEach((mark, index) => {
    const line = lines[index]
    if (mark === null || line === undefined) return
    if (mark === 'inline') {
      const at = separatorIn(line, among)
      if (at === null) return
      segments.add(...blocksOf(lines.slice(from, index)))
      segments.start('inline', fronted(line, at.start), line.number, 3)
      segments.add(
        ...answer([{ ...line, nodes: dropStart(line.nodes, at.end), text: line.text.slice(at.end) }]),
      )
      from = index + 1
      return
    }
    const asked = lines.slice(from, index).findIndex(({ text }) => asking(text) !== null)
    const start = asked < 0 ? from : from + asked
    if (start >= index) return
    if (segments.isOpen && start === from) segments.end()
    segments.add(...blocksOf(lines.slice(from, start)))
    let stop = index + 1
    while (stop < lines.length && marks[stop] === null) stop++
    segments.start('below', phrasingOf(lines.slice(start, index)), lines[start]?.number ?? line.number, 4)
    segments.add(...answer(lines.slice(index + 1, stop)))
    from = stop
  })
  segments.add(...blocksOf(lines.slice(from)))
  return true
}

function fronted(line: Line, count: number): PhrasingContent[] {
  return [{ type: 'text', value: line.text.slice(0, count).trim() }]
}

/** Lines under a label, so that they are read as the answer. */
function answer(lines: readonly Line[]): Block[] {
  const [block] = blocksOf(lines)
  if (block?.type !== 'paragraph') return []
  return [{ ...block, children: [{ type: 'text', value: 'Answer: ' }, ...block.children] }]
}

/**
 * Where `::`, `:::` or ` >> ` parts front and back outside code; null where the line is no card. A front of one word, as
 * `std::vector` has, is one `among` others.
 */
function separatorIn(line: Line, among = false): { readonly start: number; readonly end: number } | null {
  if (!/::|>>/.test(line.text) || hidden.test(line.text)) return null
  let offset = 0
  for (const node of line.nodes) {
    const length = 'value' in node ? node.value.length : line.text.length
    if (node.type === 'text') {
      const match = /(?<!:):::?(?!:)\s*|\s>>\s+/.exec(node.value)
      const start = offset + (match?.index ?? 0)
      const front = line.text.slice(0, start).trim()
      if (
        match &&
        front.length > 2 &&
        (among || /\s|[?？]$/.test(front) || /\P{ASCII}/u.test(front) || /^\s/.test(match[0].slice(2)))
      ) {
        const end = start + match[0].length
        const isEmpty = line.text.slice(end).trim() === '' && line.nodes.length === 1
        if (!isEmpty || (match[0].startsWith('::') && /[?？]$/u.test(front))) return { start, end }
      }
    }
    offset += length
  }
  return null
}
