import type { Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { leadingLetter, runs } from '../text/letters.ts'
import { leadingNumber } from '../text/numbering.ts'
import { boldLength, dropStart, takeStart, textOf } from '../text/phrasing.ts'
import { leadingQuestionNumber } from '../text/questionNumber.ts'
import type { Block } from './block.ts'

/** Fewest headings, or items of lists, that count on from one to the next. */
const fewest = 3

/** Headings of one depth, or lists, in a count: where it starts and ends to count, and the blocks that it is. */
interface Counted {
  readonly index: number
  readonly first: number
  readonly last: number
}

/**
 * Blocks in which the one number that a count leaves out between two of its members is a member too, if it stands between them
 * in another way: in bold or as an item among headings, as a name with its number among items of lists, or behind what the
 * heading before it asks.
 *
 *     ### 14. What is lost?        **15. What comes twice?**        ### 16. What is kept in order?  17. And in all?        ### 18. …
 */
export function withFilledCounts(blocks: readonly Block[]): readonly Block[] {
  const filled = new Map<number, readonly Block[]>()
  for (const counts of countsIn(blocks)) {
    for (const [at, one] of counts.entries()) {
      const next = counts[at + 1]
      if (next?.first === one.last + 2) fill(blocks, one, next, filled)
    }
  }
  if (filled.size === 0 && !blocks.some(leavesOut)) return blocks
  return blocks.flatMap((block, index) => filled.get(index) ?? [block]).map(withPartedItems)
}

/** Whether a numbered list leaves out one number between two of its items. */
function leavesOut(block: Block): boolean {
  if (block.type !== 'list' || !block.ordered) return false
  return block.children.some((_, at) => at > 0 && itemNumber(block, at) === itemNumber(block, at - 1) + 2)
}

/** A list in which an item that holds the number left out behind it, `8. lock  9. race`, is two. */
function withPartedItems(block: Block): Block {
  if (block.type !== 'list' || !leavesOut(block)) return block
  const children = block.children.flatMap((item, at): ListItem[] => {
    const number = itemNumber(block, at)
    const counted = (one: ListItem, own: number): ListItem => ({ ...one, data: { ...one.data, number: own } })
    const [first, ...rest] = item.children
    const isGap = at + 1 < block.children.length && itemNumber(block, at + 1) === number + 2
    const parts = isGap && first?.type === 'paragraph' ? partedAt(first, number + 1) : null
    if (parts === null) return [counted(item, number)]
    const [one, other] = parts
    const length = leadingNumber(textOf(other.children))?.length ?? 0
    const second = { ...other, children: dropStart(other.children, length) }
    return [
      counted({ ...item, children: [one, ...rest] }, number),
      counted({ ...item, children: [second, ...rest] }, number + 1),
    ]
  })
  return { ...block, children }
}

/** The runs of numbered headings of each depth, and of numbered lists, that count on and hardly leave out one. */
function countsIn(blocks: readonly Block[]): readonly Counted[][] {
  const byKind = new Map<string, Counted[][]>()
  for (const [index, block] of blocks.entries()) {
    const counted = countedAt(block, index)
    if (counted === null) continue
    const kind = block.type === 'heading' ? `heading ${block.depth}` : 'list'
    const runs = byKind.get(kind) ?? []
    byKind.set(kind, runs)
    const last = runs.at(-1)?.at(-1)?.last ?? 0
    const goesOn = counted.first > last && counted.first <= last + 2
    if (goesOn && runs.length > 0) runs.at(-1)?.push(counted)
    else runs.push([counted])
  }
  return [...byKind.values()].flat().filter(isLong)
}

function isLong(run: readonly Counted[]): boolean {
  return run.reduce((sum, { first, last }) => sum + last - first + 1, 0) >= fewest
}

function countedAt(block: Block, index: number): Counted | null {
  if (block.type === 'list') {
    const last = block.children.length - 1
    return block.ordered ? { index, first: itemNumber(block, 0), last: itemNumber(block, last) } : null
  }
  if (block.type !== 'heading') return null
  const { value, levels } = leadingNumber(textOf(block.children)) ?? { value: '', levels: 0 }
  return levels === 1 && /^\d+$/.test(value) ? { index, first: Number(value), last: Number(value) } : null
}

/** Puts what stands between two members of a count, and has the number between theirs, in their form. */
function fill(
  blocks: readonly Block[],
  one: Counted,
  next: Counted,
  filled: Map<number, readonly Block[]>,
): void {
  const number = one.last + 1
  const [own, other] = [blocks[one.index], blocks[next.index]]
  const between = blocks.slice(one.index + 1, next.index)
  const found = between.flatMap((block, at) => {
    const member =
      own?.type === 'heading'
        ? asHeading(block, number, own.depth)
        : other?.type === 'list'
          ? asItem(block, number, other)
          : null
    return member === null ? [] : [{ at: one.index + 1 + at, member }]
  })
  const [only, ...more] = found
  if (only !== undefined && more.length === 0) filled.set(only.at, only.member)
  else if (only === undefined && own?.type === 'heading') {
    const parts = partedAt(own, number)
    const end = between.findIndex(({ type }) => type === 'heading')
    if (parts !== null)
      filled.set(one.index, [parts[0], ...between.slice(0, end < 0 ? undefined : end), parts[1]])
  }
}

/** A paragraph in bold with a number, `**15. …**`, or a list of the one item that it numbers, as a heading and what is below it. */
function asHeading(block: Block, number: number, depth: Heading['depth']): readonly Block[] | null {
  if (block.type === 'list') {
    const [item, ...more] = block.children
    const [first, ...rest] = (item?.children ?? []) as Block[]
    const isOne = block.ordered === true && block.start === number && more.length === 0
    if (!isOne || first?.type !== 'paragraph') return null
    const mark: PhrasingContent = { type: 'text', value: `${number}. ` }
    return [headingOf(first, [mark, ...first.children], depth), ...rest]
  }
  if (block.type !== 'paragraph') return null
  const text = textOf(block.children)
  const isBold = boldLength(block.children) >= text.trimEnd().length && !text.includes('\n')
  return isBold && leadingNumber(text)?.value === String(number)
    ? [headingOf(block, block.children, depth)]
    : null
}

function headingOf(
  { position }: Paragraph,
  children: readonly PhrasingContent[],
  depth: Heading['depth'],
): Heading {
  return { type: 'heading', depth, children: [...children], ...(position ? { position } : {}) }
}

/**
 * A paragraph under the name and the number of a question, `Question 5 – …`, or one that offers answers to choose from under no
 * number, as an item of a list that counts so.
 */
function asItem(block: Block, number: number, like: List): readonly Block[] | null {
  if (block.type !== 'paragraph') return null
  const text = textOf(block.children)
  const named = leadingQuestionNumber(text)
  const isNamed = named?.value === String(number) && named.length < text.length
  if (!isNamed && !offers(text)) return null
  const spread = like.spread ?? false
  const position = block.position ? { position: block.position } : {}
  const paragraph = isNamed ? { ...block, children: dropStart(block.children, named.length) } : block
  const item = { type: 'listItem' as const, spread, children: [paragraph], ...position }
  return [{ type: 'list', ordered: true, start: number, spread, children: [item], ...position }]
}

/** Whether lines are one of text over such as count from the first letter of options. */
function offers(text: string): boolean {
  const [stem = '', ...lines] = text.split('\n')
  const letters = lines.flatMap((line) => leadingLetter(line)?.letter ?? [])
  return leadingLetter(stem) === null && leadingNumber(stem) === null && letters.length > 1 && runs(letters)
}

/** A heading or a paragraph cut before the number of a second question in its first line: `16. Kept in order? 17. In all?` */
function partedAt<One extends Heading | Paragraph>(block: One, number: number): readonly [One, One] | null {
  const [line = ''] = textOf(block.children).split('\n', 1)
  const at = line.search(
    new RegExp(`(?<=[?？.。!！;；]\\s{0,3}|\\s{2}|\\u3000)${number}[.、．)）]\\s*(?=\\S)`, 'u'),
  )
  if (at <= 0) return null
  return [
    { ...block, children: takeStart(block.children, at) },
    { ...block, children: dropStart(block.children, at) },
  ]
}
