import type { List } from 'mdast'
import { asking } from '../../text/asks.ts'
import { chapterNumber } from '../../text/chapterNames.ts'
import { headOf } from '../../text/head.ts'
import { isBold } from '../../text/headLines.ts'
import { isKind } from '../../text/kinds.ts'
import { leadingLabel } from '../../text/label.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { type Line, linesOf } from '../../text/phrasing.ts'
import { isNumberAlone } from '../../text/questionNumber.ts'
import { type Block, firstParagraph, isCounted } from '../block.ts'
import { counted } from './countedLines.ts'
import type { Lone } from './loneLines.ts'

/**
 * Lines that name chapters, each over a question, and lines in bold alone among such: `**hr 面**`. Where they count from 1
 * again, as in a list of answers, each run of them is judged by itself.
 */
export function named(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
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
  return runs.length === 1 && all.every(({ line }) => isBold(line))
    ? lone.filter((one) => isBold(one.line) && isName(one))
    : all
}

/** Lines that are the number of a question and nothing else, at least two, each over a list that counts from 1: `Билет № 1`. */
export function holders(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = lone.filter(({ line }) => isNumberAlone(line.text))
  return found.length >= 2 && found.every(({ index }) => isCounted(blocks[index + 1])) ? found : []
}

/** Lines alone that name a kind of question, each over questions: `True or false`, `Short answer`. */
export function kinds(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  return lone.filter(({ line, index }) => isKind(line.text) && isOverQuestions(blocks, index))
}

/** Most blocks of a paper of lists that are neither a list nor a line over one. */
const fewOthers = 2

/** Lines alone over numbered lists, at least two, in an article that is nothing else: a paper typed without headings. */
export function overLists(blocks: readonly Block[]): number[] {
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
export function overQuestions(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = lone.filter((one) => {
    const next = blocks[one.index + 1]
    const isOver = next?.type === 'list' || isLabelled(next)
    return isOver && isBold(one.line) && isName(one) && asking(one.line.text) === null
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

/** Whether a question starts in one of the next two blocks. */
export function isOverQuestions(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 3).some((block) => {
    if (block.type === 'list') return true
    const [line] = block.type === 'paragraph' ? linesOf(block) : []
    if (line === undefined) return false
    return leadingLabel(line)?.role === 'question' || leadingNumber(line.text) !== null
  })
}

function isName({ line }: Lone): boolean {
  return asking(line.text) !== 'mark' && leadingLabel(line) === null && leadingNumber(line.text) === null
}
