import type { List, PhrasingContent } from 'mdast'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, boldLength, type Line, linesOf } from '../text/phrasing.ts'

/** A numbered line among such in bold that has lost it, as a whole or behind its number. */
export interface Uneven {
  readonly head: readonly PhrasingContent[]
  readonly line: number
  readonly rest: readonly Block[]
}

/** A block whose first line is numbered. */
interface Numbered {
  readonly index: number
  readonly number: number
  /** `whole` in bold, the `number` alone, or `none` of it. */
  readonly bold: 'whole' | 'number' | 'none'
}

/**
 * Numbered lines that fill what those in bold leave out when they count, and such as go on counting with their number in
 * bold, by their place; none where they are more than those in bold:
 *
 *     **1. Supply**        **2.** Demand        3. Elasticity        **4. Inflation**
 */
export function unevenBold(
  blocks: readonly Block[],
  isBold: (block: Block) => boolean,
): ReadonlyMap<number, Uneven> {
  const marks = blocks.flatMap((block, index) => numberedAt(block, index, isBold))
  const whole = marks.filter(({ bold }) => bold === 'whole')
  const found: Numbered[] = []
  let from = 0
  let last = (marks[0]?.number ?? 1) - 1
  for (const mark of whole) {
    const to = marks.indexOf(mark, from)
    const between = filled(marks.slice(from, to), last + 1, mark.number - 1)
    for (const one of between) found.push(one)
    from = to + 1
    last = mark.number
  }
  for (const mark of marks.slice(from))
    if (mark.bold === 'number' && mark.number === last + 1) {
      found.push(mark)
      last = mark.number
    }
  if (whole.length < 2 || found.length > whole.length) return new Map()
  return new Map(found.flatMap(({ index }) => unevenAt(blocks[index], index)))
}

/** Marks that count from one number to another, each once, in order; none where one is missing. */
function filled(marks: readonly Numbered[], from: number, to: number): readonly Numbered[] {
  let next = from
  const found = marks.filter(({ number }) => number === next && number <= to && next++ > 0)
  return next === to + 1 ? found : []
}

function numberedAt(block: Block, index: number, isBold: (block: Block) => boolean): Numbered[] {
  if (isLone(block)) return [{ index, number: block.start ?? 1, bold: 'none' }]
  const [line] = block.type === 'paragraph' ? linesOf(block) : []
  const number = line === undefined ? null : leadingNumber(line.text)
  if (line === undefined || number === null || number.levels > 1 || number.length >= line.text.length)
    return []
  if (leadingLabel(line) !== null) return []
  const inBold = boldLength(line.nodes)
  const bold = isBold(block) ? 'whole' : inBold > 0 && inBold <= number.length ? 'number' : 'none'
  return [{ index, number: Number(number.value), bold }]
}

/** A numbered list of one item, which is what Markdown makes of `3. Elasticity`. */
function isLone(block: Block): block is List {
  return block.type === 'list' && block.ordered === true && block.children.length === 1
}

function unevenAt(block: Block | undefined, index: number): [number, Uneven][] {
  const [item] = block?.type === 'list' ? block.children : []
  const paragraph = item ? firstParagraph(item) : block
  if (block === undefined || paragraph?.type !== 'paragraph') return []
  const [first, ...more] = linesOf(paragraph)
  if (first === undefined) return []
  const below = (item?.children.slice(1) ?? []) as Block[]
  const head = block.type === 'list' ? withNumber(first, block.start ?? 1) : first.nodes
  return [[index, { head, line: firstLine(block), rest: [...blocksOf(more), ...below] }]]
}

function withNumber({ nodes }: Line, number: number): readonly PhrasingContent[] {
  return [{ type: 'text', value: `${number}. ` }, ...nodes]
}
