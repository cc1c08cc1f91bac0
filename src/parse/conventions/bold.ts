import type { Paragraph } from 'mdast'
import { leadingLabel } from '../text/label.ts'
import { blocksOf, boldLength, type Line, linesOf } from '../text/phrasing.ts'
import { saysTrueOrFalse } from '../text/words.ts'
import { type Convention, Segments } from './convention.ts'
import { unevenBold } from './unevenBold.ts'

/**
 * A line in bold that stands for a heading, and all up to the next:
 *
 *     **What is a closure?**
 *     A function that …
 *
 * One that counts on among such is one too where it has lost the bold.
 */
export const bold: Convention = {
  name: 'bold',
  read(blocks) {
    const segments = new Segments('bold')
    const uneven = unevenBold(blocks, (block) => block.type === 'paragraph' && headOf(block) !== null)
    for (const [index, block] of blocks.entries()) {
      const lines = block.type === 'paragraph' ? headOf(block) : null
      const lost = uneven.get(index)
      if (lost) {
        segments.start('', lost.head, lost.line)
        segments.add(...lost.rest)
      } else if (lines === null) segments.add(block)
      else {
        const [head, ...rest] = lines
        if (head) segments.start('', head.nodes, head.number)
        segments.add(...blocksOf(rest))
      }
    }
    return segments.done()
  },
}

/** `(2 points)`, behind what stands in bold. */
const note = /^[(（][^()（）]{1,40}[)）]$/u

/** The paragraph's lines if the first stands in bold as a whole and names no part; else null. */
function headOf(paragraph: Paragraph): readonly Line[] | null {
  if (!paragraph.children.slice(0, 2).some((child) => child.type === 'strong')) return null
  const lines = linesOf(paragraph)
  const first = lines[0]
  if (first && saysTrueOrFalse(first.text.slice(0, boldLength(first.nodes)).toLowerCase())) return lines
  if (first === undefined) return null
  const behind = first.text.slice(boldLength(first.nodes)).trim()
  if (behind.length > 1 && !note.test(behind)) return null
  const label = leadingLabel(first)
  if (label) return null
  return lines
}
