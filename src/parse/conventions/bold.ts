import type { Paragraph } from 'mdast'
import { asDetails, type Block, detailsOf, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { blocksOf, boldLength, type Line, linesOf, textOf } from '../text/phrasing.ts'
import { saysTrueOrFalse } from '../text/words.ts'
import { type Convention, Segments } from './convention.ts'
import { unevenBold } from './unevenBold.ts'

/**
 * A line in bold that stands for a heading, and all up to the next:
 *
 *     **What is a closure?**
 *     A function that …
 *
 * One that counts on among such is one too where it has lost the bold, and a fold whose summary asks in bold.
 */
export const bold: Convention = {
  name: 'bold',
  read(blocks) {
    const segments = new Segments('bold')
    const uneven = unevenBold(blocks, (block) => block.type === 'paragraph' && headOf(block) !== null)
    const folds = foldsIn(blocks)
    for (const [index, block] of blocks.entries()) {
      const lines = block.type === 'paragraph' ? headOf(block) : null
      const fold = folds.get(block)
      const lost = uneven.get(index)
      if (lost) {
        segments.start('', lost.head, lost.line)
        segments.add(...lost.rest)
      } else if (fold) {
        segments.start('', fold.head, firstLine(block))
        segments.add(asDetails(block, 'Answer', fold.body))
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

interface Fold {
  readonly head: Paragraph['children']
  readonly body: readonly Block[]
}

/** Folds whose summaries ask in bold, each something else, among lines in bold. */
function foldsIn(blocks: readonly Block[]): ReadonlyMap<Block, Fold> {
  const found = new Map<Block, Fold>()
  const asked = new Set<string>()
  let isAmong = false
  for (const block of blocks) {
    if (block.type === 'paragraph') isAmong ||= headOf(block) !== null
    const details = block.type === 'blockquote' ? detailsOf(block) : null
    const [summary, ...more] = details?.summary ?? []
    if (details === null || summary?.type !== 'paragraph' || more.length > 0) continue
    const text = textOf(summary.children)
    if (asking(text) !== 'mark' || headOf(summary)?.length !== 1) continue
    if (asked.has(text)) return new Map()
    asked.add(text)
    found.set(block, { head: summary.children, body: details.body })
  }
  return isAmong ? found : new Map()
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
