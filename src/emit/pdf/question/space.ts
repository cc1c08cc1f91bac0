import type { Question } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'

/** Distance of the lines to write on, in points: about 9 mm, and 6 mm for code. */
const pitch = { text: 25, code: 17 }

/** Room for an answer on the question sheet, by the kind of question and by how long the known answer is. */
export function spaceSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
    case 'true-false':
      return []
    case 'cloze':
      return ruled(1, pitch.text, frame, setting)
    case 'coding':
      return codeSpace(codeRows(question), frame, setting)
    default:
      return ruled(textRows(question), pitch.text, frame, setting)
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

function ruled(rows: number, height: number, { x, width }: Frame, { theme }: Setting): Slab[] {
  return Array.from({ length: rows }, (_, row) => ({
    height,
    before: row === 0 ? 4 : 0,
    keep: row === 0 || row === rows - 2,
    paint: (sheet, y) => {
      sheet.artifact()
      sheet.rectangle(x, y + height - 0.5, width, 0.5, theme.color['line-strong'])
    },
  }))
}

/** A box of narrow lines with a column for their numbers. */
function codeSpace(rows: number, { x, width }: Frame, { theme }: Setting): Slab[] {
  const column = 22
  return Array.from({ length: rows }, (_, row) => ({
    height: pitch.code,
    before: row === 0 ? 8 : 0,
    keep: row < 3 || row === rows - 2,
    paint: (sheet, y) => {
      const { line: rule, 'line-strong': answer } = theme.color
      sheet.artifact()
      sheet.rectangle(x, y, width, row === 0 ? 0.7 : 0.3, row === 0 ? answer : rule)
      for (const at of [x, x + width - 0.7]) sheet.rectangle(at, y, 0.7, pitch.code, answer)
      sheet.rectangle(x + column, y, 0.3, pitch.code, rule)
      if (row === rows - 1) sheet.rectangle(x, y + pitch.code - 0.7, width, 0.7, answer)
    },
  }))
}
