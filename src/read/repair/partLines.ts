import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

const numerals = '一二三四五六七八九十'
const part =
  /^[ \t\u3000]*(?:([一二三四五六七八九十])[、.．]|(X|IX|IV|V?I{1,3}|V)[.、)])[ \t\u3000]*(?=\S)[^。？?！!]{1,40}$/u
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
/** What is numbered from 1 again, or the name of a sheet over which parts start again. */
const first = /^[ \t\u3000]*(?:1[.．、)）]|[(（]1[)）])/u
const name = /^[ \t\u3000]*[\p{L}\p{M}][\p{L}\p{M} ]{1,20}[:：]?[ \t\u3000]*$/u

/**
 * Lines that number the parts of a paper in another way than its questions, and the line that names its answers, typed
 * without blank lines around them: to Markdown they are the end of the last question.
 *
 *     10. … D. Lisbon      二、判断题      1. …      Answers      一、选择题      1. B
 */
export function partLines({ lines }: Lines): Edit[] {
  const numbers = lines.map(({ text, code }) => (code ? null : numberOf(text)))
  const parts = new Set<number>()
  let last = 0
  for (const [at, number] of numbers.entries()) {
    if (number === null || !startsList(lines, at)) continue
    if (number !== 1 && number !== last + 1) return []
    last = number
    parts.add(at)
    if (number === 1 && parts.size > 1 && isName(lines[at - 1])) parts.add(at - 1)
  }
  if (parts.size < 2) return []
  return [...parts].sort((a, b) => a - b).flatMap((at) => apart(lines, at))
}

function numberOf(text: string): number | null {
  const found = part.exec(text)
  if (found === null) return null
  return found[1] === undefined ? roman.indexOf(found[2] ?? '') + 1 : numerals.indexOf(found[1]) + 1
}

function startsList(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== '')
  return next !== undefined && !next.code && first.test(next.text)
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && !line.code && name.test(line.text)
}

/** Blank lines before and behind a line, where there is none. */
function apart(lines: readonly Line[], at: number): Edit[] {
  const line = lines[at]
  if (line === undefined) return []
  const end = line.start + line.text.length
  const isBlank = (other: Line | undefined): boolean => other === undefined || other.text.trim() === ''
  const message = `the name of a part, \`${line.text.trim().slice(0, 40)}\`, among the lines of a question`
  return [
    ...(isBlank(lines[at - 1]) ? [] : [{ start: line.start, end: line.start, text: '\n', message }]),
    ...(isBlank(lines[at + 1])
      ? []
      : [{ start: end, end, text: '\n', message: isBlank(lines[at - 1]) ? message : null }]),
  ]
}
