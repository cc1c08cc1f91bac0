import { firstLine, lastLine } from '../outline/block.ts'
import { linesOf } from '../text/phrasing.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

const tag = /\s#(?:flash)?cards?(?:[/-][\p{L}\p{N}_/-]+)?\s*$/iu

/**
 * Cards that a tag behind their question marks; the answer stands right below, up to the first empty line:
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
      } else if (segments.isOpen && firstLine(block) === end + 1) {
        segments.add(block)
        end = lastLine(block)
      } else segments.leave(block)
    }
    return segments.done()
  },
}
