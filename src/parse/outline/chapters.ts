import type { Heading, List, Paragraph } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { nodeText } from '../../model/text.ts'
import { asking } from '../text/asks.ts'
import { chapterNumber } from '../text/chapterNames.ts'
import { namesComments } from '../text/comments.ts'
import { headOf } from '../text/head.ts'
import { isKind } from '../text/kinds.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { boldLength, type Line, linesOf, paragraphOf } from '../text/phrasing.ts'
import { isNumberAlone } from '../text/questionNumber.ts'
import { withoutVerdictMark } from '../text/truth.ts'
import { type Block, firstParagraph, isCounted } from './block.ts'
import { boldParts } from './boldParts.ts'
import { runningParts } from './runningParts.ts'

/**
 * Blocks in which short lines that head parts are headings below the last one: lines that count in Chinese numerals, as
 * exam papers and notes have them, and such as name chapters and stand over questions. Only where they count on from the
 * first. So are lines that a sign sets off, each over questions.
 *
 *     一、单项选择题        BÖLÜM 1 - TEST        **一面（45 min）**        ■ 正誤問題
 */
export function withChapters(blocks: readonly Block[]): readonly Block[] {
  return headed(blocks.some(isKindOver) ? blocks.flatMap(apart) : blocks)
}

/** `三、论述题` over its only question, `True/False` over numbered ones, in one paragraph. */
function isKindOver(block: Block): block is Paragraph {
  if (block.type !== 'paragraph') return false
  const [line, ...more] = linesOf(block)
  const [next] = more
  if (line === undefined || next === undefined) return false
  if (stemOf(line) !== null && leadingNumber(next.text) !== null) return true
  if (!isKind(line.text)) return false
  return han.test(line.text) || leadingNumber(next.text) !== null
}

function apart(block: Block): Block[] {
  if (!isKindOver(block)) return [block]
  const [line, ...more] = linesOf(block)
  return [line ? paragraphOf([line]) : null, paragraphOf(more)].filter((part) => part !== null)
}

function headed(blocks: readonly Block[]): readonly Block[] {
  const long = loneLines(blocks)
  const lone = long.filter(({ line }) => bare(line).length <= longestName)
  const roman = counted(long, romanOf).filter(({ index }) => isOverQuestions(blocks, index))
  const running = [...runningParts(blocks, loneLines(blocks, longestOfPart)), ...boldParts(blocks, long)]
  const lines = [
    running,
    counted(lone, numeralOf),
    roman,
    counted(long, stemOf).filter(({ index }) => isOverQuestions(blocks, index)),
    named(blocks, long),
    signed(blocks, lone),
    holders(blocks, lone),
    kinds(blocks, lone),
    overQuestions(blocks, lone),
  ]
  const said = new Set(overComments(blocks, lone))
  const headings = new Set([...lines.flat().map(({ index }) => index), ...overLists(blocks), ...said])
  if (headings.size === 0) return blocks
  const parts = new Set(running.map(({ index }) => index))
  let depth = 0
  let sheet = 0
  return blocks.map((block, index): Block => {
    if (block.type === 'heading') sheet = block.data?.outline === 'sheet' ? block.depth : 0
    if (block.type === 'heading' && block.data?.outline === undefined) depth = block.depth
    if (!headings.has(index) || block.type !== 'paragraph') return block
    const below = said.has(index) && asksAt(blocks, depth) ? depth : Math.max(depth, sheet) + 1
    const level = Math.min(6, below) as Heading['depth']
    const position = block.position ? { position: block.position } : {}
    const data = parts.has(index) ? { data: { outline: 'part' as const } } : {}
    return { type: 'heading', depth: level, children: block.children, ...position, ...data }
  })
}

/** Whether most headings of a depth ask or are numbered, so that comments below the last are none of its answer. */
function asksAt(blocks: readonly Block[], depth: number): boolean {
  const like = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === depth ? [nodeText(block)] : [],
  )
  const asked = like.filter((text) => asking(text) === 'mark' || leadingNumber(text) !== null).length
  return asked > 1 && asked * 2 >= like.length
}

/** Fewest blocks of an article that readers comment on. */
const fewestBefore = 8

/** Lines behind a rule, or with a count, over what readers said: `Комментарии 87`. */
function overComments(blocks: readonly Block[], lone: readonly Lone[]): readonly number[] {
  return lone.flatMap(({ index, line: { text } }) => {
    // A page of comments has nothing of its own before them.
    if (index < fewestBefore || index * 4 < blocks.length) return []
    const isSure = /\p{Nd}/u.test(text) || blocks[index - 1]?.type === 'thematicBreak'
    return isSure && namesComments(text) ? [index] : []
  })
}

/** A short line that is all of a paragraph, and the index of that. */
export interface Lone {
  readonly index: number
  readonly line: Line
}

/** Longest line, in characters, that heads a part by its number over questions that count on, without such, and by something else. */
const [longestOfPart, longest, longestName] = [180, 120, 60]

/** A line without the note in brackets that it ends with: `Part II. Fill in the blanks. (1 point each)`. */
function bare({ text }: Line): string {
  return text.replace(/\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*[.:：。]?\s*$/u, '')
}

function loneLines(blocks: readonly Block[], most = longest): Lone[] {
  const found: Lone[] = []
  for (const [index, block] of blocks.entries()) {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const [line] = lines
    if (line !== undefined && lines.length === 1 && bare(line).length <= most) found.push({ index, line })
  }
  return found
}

/** The lines that `numberOf` numbers, if each is the first or counts on; none where one does not. */
function counted(
  lone: readonly Lone[],
  numberOf: (line: Line) => number | null,
): (Lone & { readonly number: number })[] {
  const found = lone.flatMap((one) => {
    const number = numberOf(one.line)
    return number === null ? [] : [{ ...one, number }]
  })
  const regular = found.filter(({ number }, at) => number === 1 || found[at - 1]?.number === number - 1)
  return regular.length < 2 || regular.length < found.length ? [] : found
}

/**
 * Lines that name chapters, each over a question, and lines in bold alone among such: `**hr 面**`. Where they count from 1
 * again, as in a list of answers, each run of them is judged by itself.
 */
function named(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = counted(lone, ({ text }) => chapterNumber(text))
  const runs: (typeof found)[number][][] = []
  for (const one of found) {
    if (one.number > (runs.at(-1)?.at(-1)?.number ?? Number.POSITIVE_INFINITY)) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  const chapters = runs.filter(
    (run) =>
      (run.length > 1 || runs.length === 1) && run.every(({ index }) => isOverQuestions(blocks, index)),
  )
  if (chapters.length === 0 || chapters[0] !== runs[0]) return []
  const all = chapters.flat()
  return runs.length === 1 && all.every(isBold) ? lone.filter((one) => isBold(one) && isName(one)) : all
}

/** Lines that are the number of a question and nothing else, at least two, each over a list that counts from 1: `Билет № 1`. */
function holders(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = lone.filter(({ line }) => isNumberAlone(line.text))
  return found.length >= 2 && found.every(({ index }) => isCounted(blocks[index + 1])) ? found : []
}

/** Lines alone that name a kind of question, each over questions: `True or false`, `Short answer`. */
function kinds(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  return lone.filter(({ line, index }) => isKind(line.text) && isOverQuestions(blocks, index))
}

/** Most blocks of a paper of lists that are neither a list nor a line over one. */
const fewOthers = 2

/** Lines alone over numbered lists, at least two, in an article that is nothing else: a paper typed without headings. */
function overLists(blocks: readonly Block[]): number[] {
  if (blocks.some(({ type }) => type === 'heading')) return []
  const found = blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const line = isCounted(next) || (next?.type === 'list' && areAsked(next)) ? longLine(block) : null
    return line !== null && asking(line.text) !== 'mark' && leadingLabel(line) === null ? [index] : []
  })
  const others = blocks.filter(
    ({ type }, index) => type !== 'list' && type !== 'thematicBreak' && !found.includes(index),
  )
  return found.length >= 2 && others.length <= fewOthers ? found : []
}

/** Lines in bold that ask nothing, right above a list or a labelled paragraph: at least two above what asks, and half of all. */
function overQuestions(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = lone.filter((one) => {
    const next = blocks[one.index + 1]
    const isOver = next?.type === 'list' || isLabelled(next)
    return isOver && isBold(one) && isName(one) && asking(one.line.text) === null
  })
  const asked = found.filter(({ index }) => {
    const next = blocks[index + 1]
    return next?.type === 'list' ? areAsked(next) : isLabelled(next)
  })
  return asked.length >= 2 && asked.length * 2 >= found.length ? found : []
}

function isLabelled(block: Block | undefined): boolean {
  const [line] = block?.type === 'paragraph' ? linesOf(block) : []
  return line !== undefined && leadingLabel(line)?.role === 'question'
}

/** Whether a list has two items or more, half of which ask. */
function areAsked({ children }: List): boolean {
  const asked = children.filter((item) => headOf(firstParagraph(item)?.children ?? []).asking !== null)
  return children.length >= 2 && asked.length * 2 >= children.length
}

function longLine(block: Block): Line | null {
  const lines = block.type === 'paragraph' ? linesOf(block) : []
  const [line] = lines
  return lines.length === 1 && line !== undefined && line.text.length <= 100 ? line : null
}

const sign = /^\s*(?:([■□◆◇▼▽▲△●○◎★☆§※])|(\p{Extended_Pictographic})\ufe0f?)\s*(?=[\p{L}\p{N}])/u

/**
 * Lines alone that one sign sets off, at least two, all of them over questions; where the sign is a picture, which answers
 * have as well, over such as count from 1.
 */
function signed(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const bySign = new Map<string, Lone[]>()
  for (const one of lone) {
    const [, mark, picture] = sign.exec(one.line.text) ?? []
    const found = mark ?? picture
    if (found === undefined || asking(one.line.text) === 'mark') continue
    addTo(bySign, found, one)
  }
  return [...bySign]
    .filter(([mark, found]) => {
      const isOver = sign.exec(`${mark}x`)?.[1] === undefined ? isOverFirst : isOverQuestions
      return found.length >= 2 && found.every(({ index }) => isOver(blocks, index))
    })
    .flatMap(([, found]) => found)
}

/** Whether what is numbered 1 starts in the next block. */
function isOverFirst(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  if (next?.type === 'list') return isCounted(next)
  const [line] = next?.type === 'paragraph' ? linesOf(next) : []
  return line !== undefined && leadingNumber(line.text)?.value === '1'
}

/** Whether a question starts in one of the next two blocks. */
function isOverQuestions(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 3).some((block) => {
    if (block.type === 'list') return true
    const [line] = block.type === 'paragraph' ? linesOf(block) : []
    if (line === undefined) return false
    return leadingLabel(line)?.role === 'question' || leadingNumber(line.text) !== null
  })
}

function isBold({ line }: Lone): boolean {
  return line.text !== '' && boldLength(line.nodes) >= line.text.trimEnd().length
}

function isName({ line }: Lone): boolean {
  return asking(line.text) !== 'mark' && leadingLabel(line) === null && leadingNumber(line.text) === null
}

const han = /^\s*[一二三四五六七八九十]{1,3}[、.．](?!\s*\d)/

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function romanOf({ text }: Line): number | null {
  const numeral = /^\s*([IVX]{1,4})(?:[.)]|\s?[-–—])\s+\S/u.exec(text)?.[1]
  return numeral === undefined || asking(withoutVerdictMark(text)) === 'mark'
    ? null
    : numerals.indexOf(numeral) + 1 || null
}

const stems = '甲乙丙丁戊'

/** `甲、申論題部分（50分）`: the number of a part that counts in the heavenly stems; `甲、乙二人…` are persons. */
function stemOf({ text }: Line): number | null {
  const stem = /^\s*([甲乙丙丁戊])[、.．](?![\s甲乙丙丁戊])/u.exec(text)?.[1]
  return stem === undefined || asking(text) !== null ? null : stems.indexOf(stem) + 1
}

function numeralOf(line: Line): number | null {
  const { text } = line
  if (!han.test(text) || bare(line).length > 40) return null
  const number = leadingNumber(text)
  return number === null || asking(text.slice(number.length)) === 'mark' ? null : Number(number.value)
}
