import type { Question } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { isAnsweredInGaps } from './gaps.ts'

/** Distance of the lines to write on, in points: about 9 mm, and 6 mm for code; wider beside large letters. */
function pitchOf(kind: Space['kind'], { size }: Setting['theme']): number {
  return kind === 'text' ? Math.max(25, 1.7 * size) : Math.max(17, 1.3 * size)
}

/** Of the lines of one answer so many at least stand on a page. */
const fewest = { text: 3, code: 8 }

/** Room for an answer: lines to write on, or the rows of a grid for code. */
interface Space {
  readonly rows: number
  readonly kind: 'text' | 'code'
}

/** Room for an answer on the question sheet, by the kind of question and by how long the known answer is. */
export function spaceSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const space = spaceOf(question)
  if (space === null) return []
  const { rows, kind } = space
  const keeps = (row: number): boolean => row < fewest[kind] - 1 || row > rows - 1 - fewest[kind]
  return Array.from({ length: rows }, (_, row) => ({
    ...rowSlab(space, row, frame, setting),
    before: row === 0 ? { text: 4, code: 8 }[kind] : 0,
    keep: row < rows - 1 && keeps(row),
  }))
}

/** One more row of an answer's room, to stand before its last; null where it has none that may grow. */
export function spareRow(question: Question, frame: Frame, setting: Setting): Slab | null {
  const space = spaceOf(question)
  return space === null || question.kind === 'cloze' ? null : rowSlab(space, 1, frame, setting)
}

/** Whether a question leaves room below it to answer in. */
export function isAnsweredBelow(question: Question): boolean {
  return spaceOf(question) !== null
}

function spaceOf(question: Question): Space | null {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
    case 'true-false':
      return null
    case 'cloze':
      return isAnsweredInGaps(question) ? null : { rows: 1, kind: 'text' }
    case 'coding':
      return { rows: codeRows(question), kind: 'code' }
    default:
      return isAnsweredInGaps(question) ? null : { rows: textRows(question), kind: 'text' }
  }
}

/** Handwriting takes about as much room as the printed answer, between four and twelve lines. */
function textRows({ answer, explanation }: Question): number {
  const length = plainText(answer ?? explanation).length
  return Math.max(4, Math.min(12, Math.round(length / 45)))
}

function codeRows({ code }: Question): number {
  const lines = Math.max(0, ...code.map(({ value }) => value.split('\n').length))
  return Math.max(10, Math.min(28, Math.round(lines * 1.4)))
}

function rowSlab(space: Space, row: number, frame: Frame, setting: Setting): Slab {
  const height = pitchOf(space.kind, setting.theme)
  const paint =
    space.kind === 'text'
      ? paintLine(height, frame, setting)
      : paintCodeRow(height, space, row, frame, setting)
  return { height, before: 0, keep: true, paint }
}

function paintLine(height: number, { x, width }: Frame, { theme }: Setting): Slab['paint'] {
  return (sheet, y) => {
    sheet.artifact()
    sheet.rectangle(x, y + height - 0.5, width, 0.5, theme.color['line-strong'])
  }
}

/** A row of a box of narrow lines with a column for their numbers. */
function paintCodeRow(
  height: number,
  { rows }: Space,
  row: number,
  { x, width }: Frame,
  { theme }: Setting,
): Slab['paint'] {
  const column = 22
  return (sheet, y) => {
    const { line: rule, 'line-strong': border } = theme.color
    sheet.artifact()
    sheet.rectangle(x, y, width, row === 0 ? 0.7 : 0.3, row === 0 ? border : rule)
    for (const at of [x, x + width - 0.7]) sheet.rectangle(at, y, 0.7, height, border)
    sheet.rectangle(x + column, y, 0.3, height, rule)
    if (row === rows - 1) sheet.rectangle(x, y + height - 0.7, width, 0.7, border)
  }
}
