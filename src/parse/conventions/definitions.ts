import type { List } from 'mdast'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

const colon = /^\s*[:：]\s+/

/**
 * Definition lists, in HTML or as some Markdown writes them:
 *
 *     Closure
 *     : A function that keeps its scope.
 */
export const definitions: Convention = {
  name: 'definition',
  read(blocks) {
    const segments = new Segments('definition')
    for (const block of blocks) {
      if (block.type === 'list' && block.data?.definitions) readList(block, segments)
      else if (block.type !== 'paragraph' || !readLines(linesOf(block), segments)) segments.leave(block)
    }
    return segments.done()
  },
}

function readList(list: List, segments: Segments): void {
  for (const item of list.children) {
    const term = firstParagraph(item)
    if (term === null) continue
    segments.start('', term.children, firstLine(item), 2)
    segments.add(...labelled(item.children.slice(1) as Block[]))
  }
  segments.end()
}

function readLines(lines: readonly Line[], segments: Segments): boolean {
  const at = lines.findIndex((line) => colon.test(line.text))
  if (at < 0 || (at === 0 && !segments.isOpen)) return false
  let from = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (colon.test(line.text) || next === undefined || !colon.test(next.text)) return
    segments.add(...answerOf(lines.slice(from, index)))
    segments.start('', phrasingOf([line]), line.number, 2)
    from = index + 1
  })
  segments.add(...answerOf(lines.slice(from)))
  return true
}

function answerOf(lines: readonly Line[]): Block[] {
  const bare = lines.map((line) => {
    const match = colon.exec(line.text)
    return match
      ? { ...line, nodes: dropStart(line.nodes, match[0].length), text: line.text.slice(match[0].length) }
      : line
  })
  return labelled(blocksOf(bare))
}

/** Blocks under a label, so that they are read as the answer. */
function labelled(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  const [line] = first?.type === 'paragraph' ? linesOf(first) : []
  if (first?.type !== 'paragraph' || (line && leadingLabel(line)?.role === 'answer')) return [...blocks]
  return [{ ...first, children: [{ type: 'text', value: 'Answer: ' }, ...first.children] }, ...rest]
}
