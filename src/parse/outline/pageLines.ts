import { oneSpace } from '../text/oneSpace.ts'
import { linesOf, takeStart, textOf } from '../text/phrasing.ts'
import { leadingQuestionNumber, nameOf } from '../text/words.ts'
import type { Block } from './block.ts'

/** Longest line, in characters, that stands at the edge of a page. */
const longest = 80

/** A line that counts pages. */
interface PageLine {
  readonly block: Block
  /** The line without its page. */
  readonly frame: string
  readonly page: number
}

/**
 * Blocks without the lines that stood at the edges of pages: those that come again with a number that rises, below one that
 * stays, `第 1 页 共 4 页`, `Page 2 of 5 — TURN OVER`; and without those that only tell a time. What counts questions so numbers
 * the one below it, and only how many there are goes: `第 1 题，共 4 题`.
 */
export function withoutPageLines(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.flatMap((block) => pageLineOf(block) ?? [])
  const byFrame = new Map<string, PageLine[]>()
  for (const line of found) {
    const same = byFrame.get(line.frame)
    if (same) same.push(line)
    else byFrame.set(line.frame, [line])
  }
  const pages = [...byFrame.values()]
    .filter((same) => same.length > 1 && same.every(({ page }, at) => page > (same[at - 1]?.page ?? 0)))
    .flat()
    .map(({ block }) => block)
  const stamps = blocks.filter(isStamp)
  const edges = footsOf(blocks)
  const lines = new Set([
    ...pages,
    ...(stamps.length >= fewestStamps ? stamps : []),
    ...edges,
    ...headsBehind(blocks, new Set([...pages, ...edges])),
  ])
  return lines.size === 0 ? blocks : blocks.flatMap((block) => (lines.has(block) ? numberIn(block) : [block]))
}

/** Fewest pages of which each has its number at the end of the same line, or at its start. */
const fewestPages = 3

const pageAtEdge = /^(?:[-–—|]?\s*(\d{1,3})(?=\s+\D)|.*?(?<!\d)(\d{1,3})(?=\D{0,3}$))/u

/** Paragraphs of one line that come again and again with a page that rises by one: `© The authors, 2019 – 3`. */
function footsOf(blocks: readonly Block[]): Block[] {
  const byFrame = new Map<string, { block: Block; page: number }[]>()
  for (const block of blocks) {
    const text = lineOf(block)
    const match = text === null ? null : pageAtEdge.exec(text)
    const page = match?.[1] ?? match?.[2]
    if (text === null || page === undefined) continue
    const at = match?.[1] === undefined ? text.lastIndexOf(page) : text.indexOf(page)
    const frame = `${text.slice(0, at)}#${text.slice(at + page.length)}`
    if (!isOfPage(frame)) continue
    byFrame.set(frame, [...(byFrame.get(frame) ?? []), { block, page: Number(page) }])
  }
  return [...byFrame.values()]
    .filter(
      (same) =>
        same.length >= fewestPages && same.every(({ page }, at) => page === (same[0]?.page ?? 0) + at),
    )
    .flat()
    .map(({ block }) => block)
}

/** More than a word or two, none of which names a question: `© Beacon School #`, not `Exam question no. #`. */
function isOfPage(frame: string): boolean {
  const words = frame.trim().split(/\s+/)
  const isLabel = words.some((word) => word.length > 1 && nameOf(word)?.role === 'question')
  return !isLabel && words.length >= 3 && frame.replace(/\P{L}/gu, '').length >= 5
}

/** The line that stands behind all edges of pages, but perhaps the last. */
function headsBehind(blocks: readonly Block[], edges: ReadonlySet<Block>): Block[] {
  const behind = blocks.filter((_, at) => edges.has(blocks[at - 1] as Block))
  const counts = new Map<string, Block[]>()
  for (const block of behind) {
    const text = lineOf(block)
    if (text !== null) counts.set(text, [...(counts.get(text) ?? []), block])
  }
  return [...counts.values()].filter((same) => same.length >= 2 && same.length * 2 >= edges.size - 1).flat()
}

/** The text of a paragraph of one line; null of any other block. */
function lineOf(block: Block): string | null {
  const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
  const isLine = line !== undefined && more.length === 0 && line.text.length <= longest
  return isLine ? oneSpace(line.text).trim() : null
}

/** The start of a line, the number of a question; nothing where it numbers none. */
function numberIn(block: Block): Block[] {
  if (block.type !== 'paragraph') return []
  const number = leadingQuestionNumber(textOf(block.children))
  return number === null ? [] : [{ ...block, children: takeStart(block.children, number.length) }]
}

/** Fewest times alone in their lines that tell when something was written, not what. */
const fewestStamps = 3

const stamp =
  /^[[(]?\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}日?\.?,?\s+(?:上午|下午|오전|오후)?\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?$/u

/** `6/12/2023, 7:02:11 PM` alone in a paragraph, as chats that were saved have above each turn. */
function isStamp(block: Block): boolean {
  const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
  return line !== undefined && more.length === 0 && line.text.length <= 40 && stamp.test(line.text.trim())
}

const ofPages = /(?<!\d)(\d{1,3})(\D{1,12})(\d{1,3})(?!\d)/u

/** A paragraph of one line that tells which of how many pages ends or begins there. */
function pageLineOf(block: Block): PageLine | null {
  const text = lineOf(block)
  if (text === null) return null
  const match = ofPages.exec(text)
  const [whole, page, between, all] = match ?? []
  if (match === null || whole === undefined || Number(page) > Number(all)) return null
  const after = text.slice(match.index + whole.length)
  return { block, page: Number(page), frame: `${text.slice(0, match.index)} # ${between} ${all} ${after}` }
}
