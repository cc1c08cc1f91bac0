import type { Paragraph } from 'mdast'
import { headLines } from '../text/headLines.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf } from '../text/phrasing.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

/**
 * Paragraphs, or lines of them, that start with a number which Markdown takes for no list, and all up to the next:
 *
 *     1、什么是进程？        (1) What is …        ① …
 */
export const numbered: Convention = {
  name: 'numbered paragraph',
  read(blocks) {
    const segments = new Segments('numbered paragraph')
    for (const block of blocks) {
      if (block.type === 'paragraph') readParagraph(block, segments)
      else segments.add(block)
    }
    return segments.done()
  },
}

function readParagraph(paragraph: Paragraph, segments: Segments): void {
  const lines = linesOf(paragraph)
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const number = line ? leadingNumber(line.text) : null
    if (line === undefined || number === null || number.levels > 1 || number.length >= line.text.length)
      continue
    segments.add(...blocksOf(lines.slice(from, index)))
    const next = lines.findIndex((other, at) => at > index && leadingNumber(other.text) !== null)
    const taken = Math.min(headLines(lines, index), (next < 0 ? lines.length : next) - index)
    segments.start('', joinLines(lines.slice(index, index + taken)), line.number)
    from = index + taken
    index = from - 1
  }
  if (from === 0) segments.add(paragraph)
  else segments.add(...blocksOf(lines.slice(from)))
}
