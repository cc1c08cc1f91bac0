import type { Paragraph } from 'mdast'
import { leadingLetter } from '../entry/options/letters.ts'
import { type Block, firstLine } from '../outline/block.ts'
import { leadingCode } from '../text/code.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { countsAlone } from '../text/numbering.ts'
import { type Line, linesOf } from '../text/phrasing.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

/**
 * A paragraph right before one that is labelled as its answer, or that holds both:
 *
 *     What is the capital of France?
 *
 *     Answer: Paris
 */
export const answered: Convention = {
  name: 'paragraph and answer',
  read(blocks) {
    const segments = new Segments('paragraph and answer')
    for (const [index, block] of blocks.entries()) {
      const found = block.type === 'paragraph' ? asks(block, blocks[index + 1]) : null
      if (found === null) segments.add(block)
      else {
        segments.start('', found.head, firstLine(block))
        segments.add(...found.rest)
      }
    }
    return segments.done()
  },
}

function namesAnswer(line: Line): boolean {
  const label = leadingLabel(line)
  return label?.role === 'answer' && (label.name.length > 1 || leadingLetter(line.text) === null)
}

/** `A. Wegener is known for` over `A. Drift` is a name: options start below it. */
function isInitial(first: Line, second: Line | undefined): boolean {
  const letter = leadingLetter(first.text)?.letter
  return letter !== undefined && letter === leadingLetter(second?.text ?? '')?.letter
}

function asks(
  paragraph: Paragraph,
  next: Block | undefined,
): { head: Paragraph['children']; rest: Block[] } | null {
  const lines = linesOf(paragraph)
  const first = lines[0]
  if (
    first === undefined ||
    leadingCode(first.text) !== null ||
    (leadingLabel(first) !== null && !isInitial(first, lines[1]))
  )
    return null
  const at = lines.findIndex((line, index) => index > 0 && namesAnswer(line))
  const follows =
    next?.type === 'paragraph'
      ? leadingLabel({ text: linesOf(next)[0]?.text ?? '', nodes: next.children })?.role === 'answer'
      : false
  if (at < 1 && !follows) return null
  const from = countsAlone(first.text) && lines.length > 1 ? 1 : 0
  const taken = Math.min(from + headLines(lines, from), at < 1 ? lines.length : at)
  return { head: joinLines(lines.slice(0, taken)), rest: blocksOf(lines.slice(taken)) }
}
