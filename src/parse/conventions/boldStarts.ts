import { type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { blocksOf, boldLength, dropStart, linesOf, takeStart } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * A question in bold at the start of a paragraph that goes on with its answer, and all up to the next:
 *
 *     **What is ownership?** Each value has one owner.
 */
export const boldStarts: Convention = {
  name: 'bold start',
  read(blocks) {
    const segments = new Segments('bold start')
    const among = blocks.filter((block) => questionLength(block, false) > 0).length >= 2
    for (const block of blocks) {
      const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
      const length = questionLength(block, among)
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

const dash = /^\s*[—–-]\s/u

/**
 * Characters of the question in bold; 0 where the block is no such, or is one in bold as a whole. `among` others, words
 * that tell what to do are one before a dash, too.
 */
function questionLength(block: Block, among: boolean): number {
  const [line] = block.type === 'paragraph' ? linesOf(block) : []
  if (line === undefined || block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return 0
  const bold = boldLength(line.nodes)
  const isWhole = bold >= line.text.trimEnd().length - 1
  if (isWhole || leadingLabel(line) !== null) return 0
  const form = asking(line.text.slice(0, bold))
  const tells = among && (form === 'words' || form === 'tells') && dash.test(line.text.slice(bold))
  return form === 'mark' || tells ? bold : 0
}
