import { itemNumber } from '../../mdast/itemNumbers.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { leadingLabel } from '../../text/label.ts'
import { holdsExplanations, nameOf } from '../../text/names.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { blocksOf, type Line, linesOf } from '../../text/phrasing.ts'
import { behindWord, narrow, startOf } from './inOrder/tokens.ts'
import type { KeyStart } from './keyStarts.ts'

/** Longest line, in characters, that names explanations. */
const longest = 60

/**
 * Where a list of explanations of answers given before may start: below a line that names such, `部分题目解析`, `Explanations of
 * some items`, or with a number and the label of one, `2. Explication : …`. Null where a block starts none.
 */
export function explanationStart(block: Block, at: number, blocks: readonly Block[]): KeyStart | null {
  const line = firstLine(block)
  if (isLabelled(block))
    return { at, line, before: [], label: [], rest: [block], isNamed: false, explains: true }
  if (block.type !== 'heading' && block.type !== 'paragraph') return null
  const [title, ...more] = linesOf(block)
  const next = more[0]
  if (title === undefined || title.text.length > longest) return null
  const isOver = next === undefined ? isNumbered(blocks[at + 1]) : isNumberedLine(next.text)
  if (!isOver || !names(title.text)) return null
  const isLoose = nameOf(bare(title.text))?.role !== 'explanation'
  const rest = blocksOf(more)
  return { at, line, before: [], label: [...title.nodes], rest, isNamed: true, isLoose, explains: true }
}

/** Blocks in which lists of explanations start a block each. */
export function partedAtExplanations(blocks: readonly Block[]): readonly Block[] {
  const parted = blocks.map((block) => (block.type === 'paragraph' ? startsIn(linesOf(block)) : []))
  if (parted.every((starts) => starts.length === 0)) return blocks
  return blocks.flatMap((block, at): readonly Block[] => {
    const starts = parted[at] ?? []
    if (block.type !== 'paragraph' || starts.length === 0) return [block]
    const lines = linesOf(block)
    return [0, ...starts].flatMap((from, index) => blocksOf(lines.slice(from, starts[index])))
  })
}

/** Indices of the lines of a paragraph, the first aside, that name explanations over a line with a number. */
function startsIn(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]
    const isOver = at > 0 && next !== undefined && text.length <= longest && isNumberedLine(next.text)
    return isOver && names(text) ? [at] : []
  })
}

function names(text: string): boolean {
  return (
    text.length <= longest &&
    leadingNumber(text)?.levels !== 1 &&
    holdsExplanations(text) &&
    asking(text) !== 'mark'
  )
}

/** Without a note in brackets at its end. */
function bare(text: string): string {
  return text.trim().replace(/\s*[(（][^()（）]*[)）]$/u, '')
}

/** Whether a block starts with a number and the label of an explanation. */
function isLabelled(block: Block): boolean {
  const first = block.type === 'list' && block.ordered ? block.children[0]?.children[0] : block
  const [line] = first?.type === 'paragraph' ? linesOf(first) : []
  if (line === undefined || leadingLabel(line)?.role !== 'explanation') return false
  return first !== block || isNumberedLine(line.text)
}

/** Whether a block starts with the number of a question. */
function isNumbered(block: Block | undefined): boolean {
  if (block?.type === 'heading' || block?.type === 'paragraph')
    return isNumberedLine(linesOf(block)[0]?.text ?? '')
  if (block?.type !== 'list') return false
  if (block.ordered === true) return itemNumber(block, 0) > 0
  const first = block.children[0]?.children[0]
  return first?.type === 'paragraph' && isNumberedLine(linesOf(first)[0]?.text ?? '')
}

function isNumberedLine(text: string): boolean {
  const start = text.slice(0, longest)
  if (!/\p{N}/u.test(start)) return false
  const narrowed = narrow(start)
  return (startOf(narrowed) ?? behindWord(narrowed)) !== null
}
