import type { List, Paragraph } from 'mdast'
import { countedInside } from '../../read/repair/lists/countedInside.ts'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { type Block, firstLine } from '../outline/block.ts'
import { headOf } from '../text/head.ts'
import { headLines, isBold } from '../text/headLines.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, boldLength, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'
import { partsOfItem } from './itemParts.ts'
import { letteredLines, letteredTasks, readLettered, readTask } from './lettered.ts'
import { unpacked } from './packedLines.ts'

/**
 * Paragraphs, or lines of them, that start with a number which Markdown takes for no list, and all up to the next:
 *
 *     1、什么是进程？        (1) What is …        ① …        a. What is …?
 */
export const numbered: Convention = {
  name: 'numbered paragraph',
  read(blocks, heading) {
    const segments = new Segments('numbered paragraph')
    const style = styleBehindNotes(blocks) ?? firstStyle(blocks)
    const run: Run = { last: 0, strays: style === null ? new Set() : straysIn(blocks, style) }
    const lists = style === 'digit' ? listsOfRun(blocks) : new Set<Block>()
    const lettered = style === null ? letteredLines(blocks) : null
    const tasks = style === null ? letteredTasks(blocks, heading) : []
    for (const block of blocks) {
      const task = tasks.indexOf(block)
      if (block === lettered) readLettered(lettered, segments)
      else if (block.type === 'paragraph' && task >= 0) readTask(block, task, segments)
      else if (block.type === 'list' && lists.has(block)) readItems(block, segments, run)
      else if (block.type === 'paragraph' && style !== null) readParagraph(block, style, segments, run)
      else segments.add(block)
    }
    return segments.done()
  },
}

/** Fewest notes, and questions behind them. */
const fewestNoted = 2

/**
 * The style of questions that start a paragraph each, where what is numbered first are notes in the lines of another, none of
 * which asks: `(一) 不必抄題… (二) 請以藍筆作答…` above `一、何謂…？`. Null where none are so.
 */
function styleBehindNotes(blocks: readonly Block[]): string | null {
  let notes: string | null = null
  const behind: Line[] = []
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const counted = lines.filter((line) => styleOf(line) !== null)
    const [first] = counted
    if (first === undefined) continue
    const style = styleOf(first)
    if (notes === null) {
      const areNotes = counted.every((line) => styleOf(line) === style && askedIn(line) === null)
      if (counted.length < fewestNoted || !areNotes) return null
      notes = style
    } else if (style === notes && behind.length < fewestNoted) return null
    else if (style === notes) break
    else if (first !== lines[0] || askedIn(first) === null) return null
    else behind.push(first)
  }
  const [own, ...more] = behind.map(styleOf)
  return more.length + 1 >= fewestNoted && more.every((style) => style === own) ? (own ?? null) : null
}

/** What a numbered line asks, if a mark or a word says that it does. */
function askedIn(line: Line): 'mark' | 'words' | null {
  const { asking } = headOf(line.nodes)
  return asking === 'mark' || asking === 'words' ? asking : null
}

function firstStyle(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    for (const line of unpacked(block)) {
      const style = styleOf(line)
      if (style !== null) return style
    }
  }
  return null
}

/** How a line is numbered, `1、` or `(1)`: what is numbered in another way than the first belongs to it. */
function styleOf(line: Line | undefined): string | null {
  const number = line ? leadingNumber(line.text) : null
  if (line === undefined || number === null || number.levels > 1 || number.length >= line.text.length)
    return null
  const start = line.text.trim().charAt(0)
  if (/[(（[【]/.test(start)) return 'bracket'
  return /\p{Nd}/u.test(start)
    ? 'digit'
    : /\p{Script=Han}/u.test(start)
      ? 'han'
      : start === '#'
        ? 'hash'
        : 'sign'
}

/** Numbers that count on from 1: what they number stands together. */
interface Run {
  last: number
  /** Lines that start with a number amid those that count. */
  readonly strays: ReadonlySet<number>
}

/** Fewest numbered lines in bold that tell that plain ones number something else. */
const fewestBold = 3

/**
 * Lines whose number stands between two that count on, and is none of that count: `401 — …` between `9.` and `10.`; and plain
 * ones where most stand in bold.
 */
function straysIn(blocks: readonly Block[], style: string): ReadonlySet<number> {
  const points = new Set(pointsIn(blocks))
  const found = blocks
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []))
    .filter((line) => styleOf(line) === style && !points.has(line.number))
    .map((line) => ({
      line: line.number,
      value: Number(leadingNumber(line.text)?.value),
      bold: isBold(line) || isNumberBold(line),
    }))
  const strays = new Set(points)
  const bold = found.filter((one) => one.bold).length
  if (bold >= fewestBold && bold < found.length && bold * 5 >= found.length * 3)
    for (const one of found) if (!one.bold) strays.add(one.line)
  let last: number | null = null
  for (const [index, { line, value }] of found.entries()) {
    const next = found[index + 1]?.value
    if (last !== null && value !== last + 1 && value > last && next === last + 1) strays.add(line)
    else last = value
  }
  return strays
}

/** `**3.** To steer.` among `**2. What is a mast?**` */
function isNumberBold({ nodes, text }: Line): boolean {
  const { length } = leadingNumber(text) ?? text
  return boldLength(nodes) >= text.slice(0, length).trimEnd().length
}

/** Lines that number points behind a label in the same paragraph. */
function pointsIn(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) => {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    if (lines.length < 2) return []
    const inside = countedInside(lines.map(({ text }) => text))
    return lines.flatMap(({ number }, at) => (inside.has(at) ? [number] : []))
  })
}

function count(number: number, line: number, run: Run, segments: Segments): void {
  if (number !== run.last + 1 || number === 1) segments.together(number === 1 ? line : 0)
  run.last = number
}

/**
 * Lists whose numbers go on in paragraphs, or go on from them: `3. …` as an item, `4. …` below a line that it cannot part. A
 * paragraph that counts on from the one above the list leaves it out; lists that only go on from each other are one that code
 * parts.
 */
function listsOfRun(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  /** Lists that go on from each other up to here; none behind a paragraph. */
  let chain: Block[] = []
  let last: number | null = null
  let above = 0
  for (const block of blocks) {
    if (block.type === 'list' && block.ordered) {
      const start = block.start ?? 1
      const goesOn = last !== null && start > 1 && start === last + 1
      if (goesOn && (chain[0] === undefined || found.has(chain[0]))) found.add(block)
      if (goesOn) chain.push(block)
      else chain = [block]
      last = itemNumber(block, block.children.length - 1)
    } else if (block.type === 'paragraph') {
      for (const line of linesOf(block)) {
        const number = styleOf(line) === 'digit' ? Number(leadingNumber(line.text)?.value) : null
        if (number === null) continue
        if (last !== null && number === last + 1 && number !== above + 1)
          for (const list of chain) found.add(list)
        chain = []
        last = number
        above = number
      }
    }
  }
  return found
}

function readItems(list: List, segments: Segments, run: Run): void {
  for (const [index, item] of list.children.entries()) {
    const number = itemNumber(list, index)
    const { head, rest } = partsOfItem(item, false)
    count(number, firstLine(item), run, segments)
    segments.start('digit', [{ type: 'text', value: `${number}. ` }, ...head], firstLine(item))
    segments.add(...rest)
  }
}

function readParagraph(paragraph: Paragraph, style: string, segments: Segments, run: Run): void {
  const lines = unpacked(paragraph)
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const own = line ? styleOf(line) : null
    if (line === undefined || run.strays.has(line.number)) continue
    // Numbered in another way than what is open they are its parts.
    if (own !== style && (!line.isPacked || own === null || segments.isOpen)) continue
    segments.add(...blocksOf(lines.slice(from, index)))
    let taken = headLines(lines, index)
    if (line.isPacked) taken = 1
    for (let at = index + 1; at < index + taken; at++) if (styleOf(lines[at]) !== null) taken = at - index
    count(Number(leadingNumber(line.text)?.value), line.number, run, segments)
    segments.start(own ?? style, phrasingOf(lines.slice(index, index + taken)), line.number)
    // Who packs questions into a line answers none below it.
    if (line.isPacked) segments.end()
    from = index + taken
    index = from - 1
  }
  if (from === 0) segments.add(paragraph)
  else segments.add(...blocksOf(lines.slice(from)))
}
