import { firstLine } from '../outline/block.ts'
import { leadingCode } from '../text/code.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { linesOf } from '../text/phrasing.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

const mark = /[?？؟]["'”’」』)）*_\s]*$/

/** What a sentence ends with. */
const ends = /[。！？؟]|[.!?](?=\s|$)/gu

/** More sentences than this are prose that asks at its end. */
const most = 2

/** Sentences and characters of a paragraph that is all that stands below its heading: `## Post: analyst` over a puzzle. */
const [mostAlone, longestAlone] = [8, 500]

/**
 * Short paragraphs of a sentence or two that end with a question mark, and all up to the next; longer ones that are all of
 * a part.
 */
export const askingParagraphs: Convention = {
  name: 'asking paragraph',
  read(blocks) {
    const segments = new Segments('asking paragraph')
    const [sentencesAtMost, longest] = blocks.length === 1 ? [mostAlone, longestAlone] : [most, 240]
    for (const block of blocks) {
      const lines = block.type === 'paragraph' ? linesOf(block) : []
      const taken = lines.length > 0 ? (blocks.length === 1 ? lines.length : headLines(lines, 0)) : 0
      const text = lines
        .slice(0, taken)
        .map((line) => line.text)
        .join(' ')
      const sentences = text.match(ends)?.length ?? 0
      if (
        taken === 0 ||
        !mark.test(text) ||
        text.length > longest ||
        sentences > sentencesAtMost ||
        (lines[0] && (leadingLabel(lines[0]) !== null || leadingCode(lines[0].text) !== null))
      )
        segments.add(block)
      else {
        segments.start('', joinLines(lines.slice(0, taken)), firstLine(block))
        segments.add(...blocksOf(lines.slice(taken)))
      }
    }
    return segments.done()
  },
}
