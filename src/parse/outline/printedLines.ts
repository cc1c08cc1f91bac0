import type { Nodes, Paragraph, Parent, PhrasingContent } from 'mdast'
import { leadingLetter } from '../text/letters.ts'
import { isParent } from '../mdast/tree.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { takeStart, textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Fewest lines that were broken within a sentence, which tell that all were printed. */
const fewest = 3

/** One of so many lines at least is broken: of lines with questions of one line each a few are. */
const share = 12

/**
 * Blocks in which the printed lines that stand in paragraphs of their own, as text taken out of a PDF has them, are
 * paragraphs again, and words that were parted at the ends of lines whole:
 *
 *     2 Explain why the blood cells have no nu-          2 Explain why the blood cells have no nucleus.
 *                                                   →
 *     cleus.
 *
 *     ..........................................
 */
export function withPrintedLines(blocks: readonly Block[]): readonly Block[] {
  return withWholeWords(withLinesJoined(blocks))
}

function withLinesJoined(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(printedLine)
  const widest = Math.max(0, ...lines.map((line) => line?.text.length ?? 0))
  const breaks = lines.map((line, at) => breakBetween(lines[at - 1] ?? null, line, widest))
  const sure = breaks.filter((found) => found === 'sure').length
  const printed = lines.filter((line) => line !== null).length
  if (sure < fewest || sure * share < printed || !isPage(lines, widest)) return blocks
  const result: Block[] = []
  for (const [at, block] of blocks.entries()) {
    const before = result.at(-1)
    if (breaks[at] !== null && before?.type === 'paragraph' && block.type === 'paragraph')
      result[result.length - 1] = joined(before, block)
    else result.push(block)
  }
  return result
}

/** How many characters a line of a page has room for, and in a script without spaces. */
const [narrowest, narrowestDense, longest] = [40, 28, 140]

function isPage(lines: readonly (PrintedLine | null)[], widest: number): boolean {
  const isDense = lines.some((line) => line !== null && line.text.length >= widest && dense.test(line.text))
  return widest >= (isDense ? narrowestDense : narrowest) && widest <= longest
}

interface PrintedLine {
  readonly text: string
  /** Whether it starts as something of its own: in bold, with a label, a number or the letter of an option. */
  readonly isStart: boolean
}

/** A paragraph of one line; null of any other block. */
function printedLine(block: Block): PrintedLine | null {
  if (block.type !== 'paragraph') return null
  const all = textOf(block.children)
  if (all.includes('\n') || block.children.some(({ type }) => type === 'break')) return null
  const text = all.trim()
  const isStart =
    block.children[0]?.type === 'strong' ||
    leadingLetter(text) !== null ||
    leadingNumber(text) !== null ||
    leadingLabel({ text: all, nodes: block.children }) !== null
  return { text, isStart }
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]$/u
const startsDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「『]/u

/** Whether a sentence goes on from one line to the next: surely in small letters, perhaps in others where the line is full. */
function breakBetween(
  line: PrintedLine | null,
  next: PrintedLine | null,
  widest: number,
): 'sure' | 'perhaps' | null {
  if (line === null || next === null || line.text.length < widest / 2 || next.isStart) return null
  const isFull = line.text.length >= widest * 0.75
  if (dense.test(line.text)) return isFull && startsDense.test(next.text) ? 'sure' : null
  if (!/[\p{L}\p{M}\p{N},;’'"”»)%-]$/u.test(line.text)) return null
  if (/^["“«(‘]?\p{Ll}/u.test(next.text)) return 'sure'
  return isFull && /[\p{L}\p{M},]$/u.test(line.text) && /^["“«(‘]?\p{L}/u.test(next.text) ? 'perhaps' : null
}

const parted = /(?<=\p{Ll})[-\u00ad\u2010]$/u

function joined(paragraph: Paragraph, next: Paragraph): Paragraph {
  const text = textOf(paragraph.children).trimEnd()
  const after = textOf(next.children)
  const isWord = parted.test(text) && /^\p{Ll}/u.test(after)
  const between = isWord || (dense.test(text) && startsDense.test(after)) ? '' : ' '
  const children: PhrasingContent[] = isWord
    ? takeStart(paragraph.children, text.length - 1)
    : [...paragraph.children]
  const position =
    paragraph.position && next.position
      ? { position: { start: paragraph.position.start, end: next.position.end } }
      : {}
  return {
    ...paragraph,
    children: [
      ...children,
      ...(between === '' ? [] : [{ type: 'text' as const, value: between }]),
      ...next.children,
    ],
    ...position,
  }
}

const partedAcross = /(?<=\p{Ll}{2})[-\u00ad\u2010]\n(\p{Ll}{2,}\S*) ?/gu

/** Blocks in which words that lines of paragraphs part are whole, each on the line where it began. */
function withWholeWords(blocks: readonly Block[]): readonly Block[] {
  const parted = blocks.reduce((sum, block) => sum + partedIn(block), 0)
  return parted < fewest ? blocks : blocks.map((block) => mended(block) as Block)
}

function partedIn(node: Nodes): number {
  if (node.type === 'text')
    return node.value.includes('\n') ? (node.value.match(partedAcross)?.length ?? 0) : 0
  return isParent(node) ? node.children.reduce((sum, child) => sum + partedIn(child), 0) : 0
}

function mended(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.replace(partedAcross, '$1\n') }
  return partedIn(node) === 0 ? node : ({ ...node, children: (node as Parent).children.map(mended) } as Nodes)
}
