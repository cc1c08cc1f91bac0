import type { Paragraph } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { leadingCode } from '../text/code.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { countsAlone } from '../text/numbering.ts'
import { blocksOf, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * A paragraph right before one that is labelled as its answer, or that holds both:
 *
 *     What is the capital of France?
 *
 *     Answer: Paris
 *
 * A line that ends with a colon leads to what the question is about.
 */
export const answered: Convention = {
  name: 'paragraph and answer',
  read(blocks) {
    const segments = new Segments('paragraph and answer')
    for (const [index, block] of blocks.entries()) {
      const found = block.type === 'paragraph' ? asks(block, blocks.slice(index + 1, index + 3)) : null
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

/** Whether lines start with an answer, or with a labelled line, such as a hint, above one. */
function startsAnswer(lines: readonly Line[]): boolean {
  const [first] = lines
  const label = first ? leadingLabel(first) : null
  if (label === null || label.role === 'question') return false
  return label.role === 'answer' || lines.some(namesAnswer)
}

/** Whether lines start with an answer, or offer some, above a paragraph that starts with one. */
function isAnswerAt(lines: readonly Line[], below: Block | undefined): boolean {
  if (!startsAnswer(lines)) return false
  return !areOptions(lines) || (below?.type === 'paragraph' && startsAnswer(linesOf(below)))
}

/** `(A) cause` over `(B) purpose`: the letter is none of an answer. */
function areOptions([first, ...more]: readonly Line[]): boolean {
  return (
    leadingLetter(first?.text ?? '')?.letter === 'A' &&
    more.some(({ text }) => leadingLetter(text)?.letter === 'B')
  )
}

/** `A. Wegener is known for` over `A. Drift` is a name: options start below it. */
function isInitial(first: Line, second: Line | undefined): boolean {
  const letter = leadingLetter(first.text)?.letter
  return letter !== undefined && letter === leadingLetter(second?.text ?? '')?.letter
}

function asks(
  paragraph: Paragraph,
  [next, below]: readonly Block[],
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
  const follows = next?.type === 'paragraph' && isAnswerAt(linesOf(next), below)
  if (at < 1 && !follows) return null
  const from = countsAlone(first.text) && lines.length > 1 ? 1 : 0
  const lead = lines.findIndex(({ text }, index) => index > from && /[:：]\s*$/u.test(text))
  const ends = [from + headLines(lines, from), at, lead].filter((end) => end > 0)
  const taken = Math.min(...ends)
  return { head: phrasingOf(lines.slice(0, taken)), rest: blocksOf(lines.slice(taken)) }
}
