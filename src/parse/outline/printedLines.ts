import type { ListItem, Nodes, Paragraph, Parent, PhrasingContent } from 'mdast'
import { isParent } from '../mdast/tree.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
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
  if (areTooLong(blocks)) return blocks
  const lines = blocks.map(printedLine)
  const widest = lines.flatMap((line) => line?.width ?? []).sort((a, b) => b - a)[others] ?? 0
  const breaks = lines.map((line, at) => breakBetween(lines[at - 1] ?? null, line, widest))
  const sure = breaks.filter((found) => found === 'sure').length
  const printed = lines.filter((line) => line !== null).length
  if (sure < fewest || sure * share < printed || !isPage(lines, widest)) return blocks
  const result: Block[] = []
  for (const [at, block] of blocks.entries()) {
    const before = result.at(-1)
    const whole = before && breaks[at] !== null && block.type === 'paragraph' ? withLine(before, block) : null
    if (whole === null) result.push(block)
    else result[result.length - 1] = whole
  }
  return result
}

/** So many lines of a page may be longer than it has room for: a title, a note of the site that it was copied from. */
const others = 2

/** Whether more lines are longer than a page has room for, which most articles show soon. */
function areTooLong(blocks: readonly Block[]): boolean {
  let left = others
  return blocks.some((block) => (onlyLine(block)?.trim() ?? '').length > longest && left-- === 0)
}

/** A paragraph, or the last one of a list, that goes on in the next line; null of any other block. */
function withLine(block: Block, next: Paragraph): Block | null {
  if (block.type === 'paragraph') return joined(block, next)
  const [item, line] = [lastItem(block), lastLine(block)]
  if (block.type !== 'list' || item === null || line === null) return null
  const whole = { ...item, children: [joined(line, next)] }
  return { ...block, children: [...block.children.slice(0, -1), whole] }
}

function lastItem(block: Block): ListItem | null {
  return block.type === 'list' ? (block.children.at(-1) ?? null) : null
}

/** The only paragraph of the last item of a list. */
function lastLine(block: Block): Paragraph | null {
  const [line, ...more] = lastItem(block)?.children ?? []
  return line?.type === 'paragraph' && more.length === 0 ? line : null
}

/** How many letters a line of a page has room for, in Chinese and Japanese at least, and at most; their signs take two. */
const [narrowest, narrowestDense, longest] = [40, 48, 140]

function isPage(lines: readonly (PrintedLine | null)[], widest: number): boolean {
  const isDense = lines.some((line) => line !== null && line.width >= widest && line.isDense)
  return widest >= (isDense ? narrowestDense : narrowest) && widest <= longest
}

interface PrintedLine {
  readonly text: string
  /** In Latin letters. */
  readonly width: number
  /** Whether most of it is Chinese or Japanese. */
  readonly isDense: boolean
  /** Whether it starts as something of its own: in bold, with a label, a number or the letter of an option. */
  readonly isStart: boolean
}

/** The paragraph that a block is, or that the last item of a list is; null of any other block. */
function paragraphIn(block: Block): Paragraph | null {
  if (block.type === 'list') return lastLine(block)
  return block.type === 'paragraph' ? block : null
}

/** The text of a paragraph of one line, also the last of a list; null of any other block. */
function onlyLine(found: Block): string | null {
  const block = paragraphIn(found)
  if (block === null || block.children.some(({ type }) => type === 'break')) return null
  const text = textOf(block.children)
  return text.includes('\n') ? null : text
}

function printedLine(found: Block): PrintedLine | null {
  const [block, all] = [paragraphIn(found), onlyLine(found)]
  if (block === null || all === null) return null
  const text = all.trim()
  const isStart =
    found.type === 'list' ||
    block.children[0]?.type === 'strong' ||
    leadingLetter(text) !== null ||
    leadingNumber(text) !== null ||
    leadingLabel({ text: all, nodes: block.children }) !== null
  const wide = text.match(wideSign)?.length ?? 0
  return { text, width: text.length + wide, isDense: wide * 2 > text.length, isStart }
}

const wideSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。；：？！（）「」『』“”]/gu
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]$/u
/** What a line of a page in Chinese may end with amid a sentence, where copying has turned its signs into plain ones. */
const goesOn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{L}\p{N}，、,;；]$/u
const startsDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「『]/u

/** Whether a sentence goes on from one line to the next: surely in small letters, perhaps in others where the line is full. */
function breakBetween(
  line: PrintedLine | null,
  next: PrintedLine | null,
  widest: number,
): 'sure' | 'perhaps' | null {
  if (line === null || next === null || line.width < widest / 2 || next.isStart) return null
  const isFull = line.width >= widest * 0.75
  if (dense.test(line.text) && startsDense.test(next.text)) return isFull ? 'sure' : null
  if (line.isDense)
    return isFull && goesOn.test(line.text) && /^[\p{L}\p{N}(（]/u.test(next.text) ? 'perhaps' : null
  if (dense.test(line.text)) return null
  if (!/[\p{L}\p{M}\p{N},;’'"”»)%-]$/u.test(line.text)) return null
  if (/^["“«(‘]?\p{Ll}/u.test(next.text)) return 'sure'
  return isFull && /[\p{L}\p{M},]$/u.test(line.text) && /^["“«(‘]?\p{L}/u.test(next.text) ? 'perhaps' : null
}

const goesOnDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}(（「『]/u
const parted = /(?<=\p{Ll})[-\u00ad\u2010]$/u

function joined(paragraph: Paragraph, next: Paragraph): Paragraph {
  const text = textOf(paragraph.children).trimEnd()
  const after = textOf(next.children)
  const isWord = parted.test(text) && /^\p{Ll}/u.test(after)
  const isDense =
    (dense.test(text) && goesOnDense.test(after)) || (goesOn.test(text) && startsDense.test(after))
  const between = isWord || isDense ? '' : ' '
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
