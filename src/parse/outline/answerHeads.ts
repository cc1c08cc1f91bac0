import type { Heading, Paragraph } from 'mdast'
import { keySheetOf } from '../choose/sheet.ts'
import { blocksOf } from '../conventions/convention.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { dropStart, linesOf, takeStart, textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/**
 * Blocks in which the one line that starts as answers do, over a list of keys up to the next heading, is a heading over
 * them: `参考答案`, `Answers: 1-B 2-C`. It stands beside a heading that asks, and below any other.
 */
export function withAnswerHeads(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.flatMap((block, at) => startOf(block, at))
  const [start] = found
  if (start === undefined || found.length > 1) return blocks
  const { at, label, rest } = start
  const end = blocks.findIndex(({ type }, index) => index > at && type === 'heading')
  const stop = end < 0 ? blocks.length : end
  if (keySheetOf([...rest, ...blocks.slice(at + 1, stop)]) === null) return blocks
  const above = blocks.slice(0, at).findLast((block) => block.type === 'heading')
  const depth = above === undefined ? 1 : asks(above) ? above.depth : Math.min(6, above.depth + 1)
  const heading: Heading = { ...label, type: 'heading', depth: depth as Heading['depth'] }
  return [...blocks.slice(0, at), heading, ...rest, ...blocks.slice(at + 1)]
}

interface Start {
  readonly at: number
  readonly label: Paragraph
  /** What stands in the paragraph after its label. */
  readonly rest: readonly Block[]
}

function startOf(block: Block, at: number): Start[] {
  if (block.type !== 'paragraph') return []
  return linesOf(block).flatMap((line, index, lines): Start[] => {
    const label = leadingLabel(line)
    if (label?.role !== 'answer' || label.name.length < 2) return []
    if (index > 0) return [{ at, label: block, rest: [] }]
    const after = { ...line, nodes: dropStart(line.nodes, label.length), text: line.text.slice(label.length) }
    const rest = blocksOf(after.nodes.length > 0 ? [after, ...lines.slice(1)] : lines.slice(1))
    return [{ at, label: { ...block, children: takeStart(line.nodes, label.length) }, rest }]
  })
}

function asks(heading: Heading): boolean {
  const text = textOf(heading.children)
  return asking(text) !== null || leadingNumber(text) !== null
}
