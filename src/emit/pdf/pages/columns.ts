import type { Question } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { contentsOf, nodesOf } from '../bookTexts.ts'
import type { Setting } from '../setting.ts'
import { isLargePrint } from '../theme.ts'
import type { Column } from './titleBlock.ts'

/** Two columns that are read one after the other. */
export interface Columns {
  /** What questions are made for. */
  readonly first: Column
  /** How far to the right of the first each stands. */
  readonly shifts: readonly number[]
}

/** Space between two columns, in points. */
const gap = 24

/** Fewer questions of a section than these are not worth a change of columns. */
const fewest = 4

/** Two columns have to save a tenth of the paper. */
const worthwhile = 0.9

/**
 * The columns of a section of a question sheet; null where one is better. Questions to tick in stand in two columns
 * where each fits one as well as the page, and the user wants two, or the paper that `heightIn` measures becomes less by
 * a tenth.
 */
export function columnsOf(
  questions: readonly Question[],
  column: Column,
  setting: Setting,
  heightIn: (question: Question, column: Column) => number,
): Columns | null {
  const columns = twoColumns(column, setting.rtl)
  const { first } = columns
  const mayNarrow = setting.columns !== 1 && !isLargePrint(setting.theme) && questions.length >= fewest
  if (!mayNarrow || !questions.every((question) => isTicked(question) && fits(question, first, setting)))
    return null
  if (setting.columns === 2) return columns
  const sample = spread(questions, mostMeasured)
  const total = (place: Column): number =>
    sample.reduce((sum, question) => sum + heightIn(question, place), 0)
  return total(first) / 2 > worthwhile * total(column) ? null : columns
}

/** So many questions of a section are measured at most; more would say the same. */
const mostMeasured = 40

/** Things from all parts of a list, at most so many. */
function spread<Thing>(things: readonly Thing[], most: number): Thing[] {
  const step = Math.max(1, Math.ceil(things.length / most))
  return things.filter((_, index) => index % step === 0)
}

/** A column as two; in a book that runs to the left the right one is read first. */
export function twoColumns({ x, width }: Column, rtl: boolean): Columns {
  const own = (width - gap) / 2
  const aside = own + gap
  return { first: { x: rtl ? x + aside : x, width: own }, shifts: [0, rtl ? -aside : aside] }
}

function isTicked({ kind, options }: Question): boolean {
  return kind === 'true-false' || options.length > 0
}

/** Whether nothing that a question shows becomes worse in a narrow column. */
function fits(question: Question, { width }: Column, { theme }: Setting): boolean {
  const asked = { ...question, answer: null, hint: null, explanation: null }
  const inner = width - theme.gutter - theme.size * 2
  return contentsOf(asked).every((content) => isNarrow(content, inner / (theme.code * 0.6)))
}

/** Whether no table, picture or formula of its own is in it, and no line of code has more than so many places. */
function isNarrow(content: Content, places: number): boolean {
  for (const node of nodesOf(content)) {
    if (node.type === 'table' || node.type === 'image' || node.type === 'math') return false
    if (node.type === 'code' && node.value.split('\n').some((line) => placesOf(line) > places)) return false
  }
  return true
}

/** Places of a line of code: Chinese letters take two, a tab up to four. */
function placesOf(line: string): number {
  let places = 0
  for (const letter of line) places += letter === '\t' ? 4 : letter >= '\u1100' ? 2 : 1
  return places
}
