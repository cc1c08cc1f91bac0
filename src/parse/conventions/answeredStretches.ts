import type { Block } from '../outline/block.ts'
import { detailsOf, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { nameOf } from '../text/names.ts'
import { blocksOf, linesOf, phrasingOf, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * Paragraphs, and what belongs to them, up to a fold that is called their answer; a rule may part them:
 *
 *     Which hash has 128 bits?
 *
 *     It was made by Ronald Rivest.
 *
 *     <details><summary>Answer</summary>MD5</details>
 *     ---
 */
export const answeredStretches: Convention = {
  name: 'stretch and answer',
  types: ['blockquote'],
  read(blocks) {
    const segments = new Segments('stretch and answer')
    for (const stretch of stretchesOf(blocks)) readStretch(stretch, segments)
    return segments.done()
  },
}

/** Blocks up to each rule and each fold that is an answer, where no other follows. */
function stretchesOf(blocks: readonly Block[]): Block[][] {
  const stretches: Block[][] = [[]]
  for (const [index, block] of blocks.entries()) {
    stretches.at(-1)?.push(block)
    const ends = block.type === 'thematicBreak' || (namesAnswer(block) && !isFold(blocks[index + 1]))
    if (ends) stretches.push([])
  }
  return stretches
}

function readStretch(stretch: readonly Block[], segments: Segments): void {
  const answer = stretch.findIndex(namesAnswer)
  const at = answer < 0 ? -1 : headOf(stretch.slice(0, answer))
  const head = stretch[at]
  if (head?.type !== 'paragraph') {
    segments.leave(...stretch)
    return
  }
  segments.leave(...stretch.slice(0, at))
  const lines = linesOf(head)
  const taken = headLines(lines, 0)
  segments.start('', phrasingOf(lines.slice(0, taken)), firstLine(head))
  segments.add(
    ...blocksOf(lines.slice(taken)),
    ...stretch.slice(at + 1).filter(({ type }) => type !== 'thematicBreak'),
  )
}

/** Index of the first paragraph that asks, else of the first of all; -1 where it is labelled or none is there. */
function headOf(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  const asks = blocks.findIndex(
    (block) => block.type === 'paragraph' && asking(textOf(block.children)) !== null,
  )
  const at = asks < 0 ? first : asks
  const head = blocks[at]
  const [line] = head?.type === 'paragraph' ? linesOf(head) : []
  return line === undefined || leadingLabel(line) !== null ? -1 : at
}

function isFold(block: Block | undefined): boolean {
  return block !== undefined && detailsOf(block) !== null
}

function namesAnswer(block: Block): boolean {
  const [only] = detailsOf(block)?.summary ?? []
  return only?.type === 'paragraph' && nameOf(textOf(only.children))?.role === 'answer'
}
