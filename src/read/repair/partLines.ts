import type { Edit } from './edits.ts'
import { isBlank, type Line, type Lines } from './lines.ts'

const numerals = '一二三四五六七八九十'
const part =
  /^[ \t\u3000]*(?:([一二三四五六七八九十])[、.．]|(X|IX|IV|V?I{1,3}|V)[.、)])[ \t\u3000]*(?=[^\s\d])(?:[^。？?！!]{1,40}|[^。？?！!()（）]{1,40}[(（][^()（）]{1,120}[)）][.。:：]?)[ \t\u3000]*$/u
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const counted = /^[ \t\u3000]*(?:(\d{1,3})[.．、)）]|[(（](\d{1,3})[)）])/u
/** The name of a sheet over which parts start again. */
const name = /^[ \t\u3000]*[\p{L}\p{M}][\p{L}\p{M} ]{1,20}[:：]?[ \t\u3000]*$/u

/**
 * Lines that number the parts of a paper in another way than its questions, which start again below each or count on, and the
 * line that names its answers, typed without blank lines around them: to Markdown they are the end of the last question.
 *
 *     10. … D. Lisbon      二、判断题      1. …      Answers      一、选择题      1. B
 */
export function partLines({ lines }: Lines): Edit[] {
  const numbers = lines.map(({ text, code }) => (code ? null : numberOf(text)))
  const parts = new Set<number>()
  let last = 0
  let question = 0
  for (const [at, number] of numbers.entries()) {
    question = countOf(lines[at]) ?? question
    if (number === null || !goesOnBelow(lines, at, question)) continue
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

/** Whether what is numbered 1, or next after `question`, stands right below a line. */
function goesOnBelow(lines: readonly Line[], at: number, question: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== '')
  const number = countOf(next)
  return number === 1 || (number !== null && number === question + 1)
}

function countOf(line: Line | undefined): number | null {
  const [, number, inBrackets] = line === undefined || line.code ? [] : (counted.exec(line.text) ?? [])
  return number === undefined && inBrackets === undefined ? null : Number(number ?? inBrackets)
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && !line.code && name.test(line.text)
}

/** Blank lines before and behind a line, where there is none. */
function apart(lines: readonly Line[], at: number): Edit[] {
  const line = lines[at]
  if (line === undefined) return []
  const end = line.start + line.text.length
  const message = `the name of a part, \`${line.text.trim().slice(0, 40)}\`, among the lines of a question`
  return [
    ...(isBlank(lines[at - 1]) ? [] : [{ start: line.start, end: line.start, text: '\n', message }]),
    ...(isBlank(lines[at + 1])
      ? []
      : [{ start: end, end, text: '\n', message: isBlank(lines[at - 1]) ? message : null }]),
  ]
}
