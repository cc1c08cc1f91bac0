import type { Paragraph } from 'mdast'
import { firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { boldLength, dropStart, type Line, linesOf, takeStart } from '../text/phrasing.ts'
import { blocksOf, type Convention, Segments } from './convention.ts'

/**
 * A question in bold at the start of a paragraph that goes on with its answer, and all up to the next:
 *
 *     **What is ownership?** Each value has one owner.
 */
export const boldStarts: Convention = {
  name: 'bold start',
  read(blocks) {
    const segments = new Segments('bold start')
    for (const block of blocks) {
      const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
      const length = block.type === 'paragraph' ? questionLength(block, line) : 0
      if (line === undefined || length === 0) segments.add(block)
      else {
        segments.start('', takeStart(line.nodes, length), firstLine(block))
        const after = { ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }
        segments.add(...blocksOf([after, ...more]))
      }
    }
    return segments.done()
  },
}

/** Characters of the question in bold; 0 where the line is no such, or is one in bold as a whole. */
function questionLength(paragraph: Paragraph, line: Line | undefined): number {
  if (line === undefined || paragraph.children[0]?.type !== 'strong' || leadingLabel(line) !== null) return 0
  const bold = boldLength(line.nodes)
  const isWhole = bold >= line.text.trimEnd().length - 1
  return !isWhole && asking(line.text.slice(0, bold)) === 'mark' ? bold : 0
}
