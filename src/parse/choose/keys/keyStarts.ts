import type { Heading } from 'mdast'
import { isLinks } from '../../entry/survey.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { nameOf, namesAnswers } from '../../text/names.ts'
import { blocksOf, dropStart, linesOf, takeStart, textOf } from '../../text/phrasing.ts'
import { leadingQuestionNumber } from '../../text/questionNumber.ts'
import { fewLines, nameLength } from './answerTitle.ts'
import { answersIn, isTitleOfKey, splitAt } from './inOrder/looseStart.ts'
import { keysAlone } from './keysAlone.ts'
import { byExercise, byQuestion } from './sheet.ts'

/** Where a list of keys may start. */
export interface KeyStart {
  /** Index of the block it starts in. */
  readonly at: number
  readonly line: number
  /** What of that block stands before it, what names it, and what stands behind its name. */
  readonly before: readonly Block[]
  readonly label: Heading['children']
  readonly rest: readonly Block[]
  /** What names it is all of its line. */
  readonly isNamed: boolean
  /** It names answers among other words. */
  readonly isLoose?: boolean
  /** It may start explanations of answers that are given before. */
  readonly explains?: boolean
}

/** Where lists of keys may start in a block. */
export function keyStartsIn(block: Block, at: number, blocks: readonly Block[]): KeyStart[] {
  if (block.type === 'list' || block.type === 'table' || block.type === 'paragraph') {
    const alone = keysAlone(block)
    if (alone !== null && alone.length >= 3)
      return [{ at, line: firstLine(block), before: [], label: [], rest: [block], isNamed: false }]
  }
  if (block.type === 'heading') {
    const text = textOf(block.children)
    const isName = (namesAnswers(text) || nameOf(text)?.role === 'answer') && asking(text) !== 'mark'
    const isOver = isName || isOverExercises(blocks, at) || namesSolutions(text, blocks, at)
    if (!isOver && !isTitleOfKey(text)) return []
    const label = block.children
    return [{ at, line: firstLine(block), before: [], label, rest: [], isNamed: true, isLoose: !isOver }]
  }
  // What only leads elsewhere, as the buttons of a page do, names no answers: `[Antworten](#) [Zitieren](#)`.
  if (block.type === 'paragraph' && isLinks(block)) return []
  if (block.type !== 'paragraph') return looseStart(block, at)
  const lines = linesOf(block)
  const [only] = lines
  const isOver =
    only !== undefined &&
    lines.length === 1 &&
    (namesSolutions(only.text, blocks, at) || isOverKeys(only.text, blocks[at + 1]))
  const isShort = lines.length <= fewLines
  const index = isOver ? 0 : lines.findIndex((line) => nameLength(line, isShort) > 0)
  const line = lines[index]
  if (line === undefined) return looseStart(block, at)
  const named = isOver ? line.text.length : nameLength(line, isShort)
  const length = note.test(line.text.slice(named)) ? line.text.length : named
  const after = { ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }
  const isNamed = after.text.trim() === ''
  const rest = isNamed ? lines.slice(index + 1) : [after, ...lines.slice(index + 1)]
  return [
    {
      at,
      line: line.number,
      before: blocksOf(lines.slice(0, index)),
      label: takeStart(line.nodes, length),
      rest: blocksOf(rest),
      isNamed,
    },
  ]
}

/** Fewest keys that stand alone below their title. */
const fewestKeys = 3

/** Whether a line is the title of the keys right below it, `Answers, spring paper`. */
function isOverKeys(text: string, next: Block | undefined): boolean {
  if (next === undefined || next.type === 'heading' || !isTitleOfKey(text)) return false
  return (keysAlone(next)?.length ?? 0) >= fewestKeys
}

/** What is said of answers in brackets behind their name: `Lösungen (von oben gezählt):` */
const note = /^\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*[:：]?\s*$/u

/** A line that names answers among other words, also one that Markdown takes for the end of an item. */
function looseStart(block: Block, at: number): KeyStart[] {
  const line = answersIn(block)
  if (line === null) return []
  const { before, behind } = splitAt(block, line.number)
  return [
    { at, line: line.number, before, label: [...line.nodes], rest: behind, isNamed: true, isLoose: true },
  ]
}

/** Whether a heading, whatever it says, stands over answers that are given exercise by exercise. */
function isOverExercises(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]
  const [line] = next?.type === 'paragraph' ? linesOf(next) : []
  if (line === undefined || leadingQuestionNumber(line.text) === null) return false
  return byExercise(blocks.slice(at + 1, chapterEnd(blocks, at) ?? blocks.length)) !== null
}

/** Whether a line names explanations, `詳解摘錄`, and what stands below it are those of questions that it numbers: `第 2 題：…` */
function namesSolutions(text: string, blocks: readonly Block[], at: number): boolean {
  const isName = nameOf(text)?.role === 'explanation' || namesAnswers(text, 'explanation')
  return isName && byQuestion(blocks.slice(at + 1, at + 1 + mostBlocks)) !== null
}

/** Most blocks that a list of keys takes which is not the rest of its chapter. */
export const mostBlocks = 12

/** Where the chapter below a heading ends; its parts, `## 一、单选题`, belong to it. Null where no heading stands. */
export function chapterEnd(blocks: readonly Block[], at: number): number | null {
  const heading = blocks[at]
  if (heading?.type !== 'heading') return null
  let end = at + 1
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type === 'heading' && block.depth <= heading.depth) break
  }
  return end
}
