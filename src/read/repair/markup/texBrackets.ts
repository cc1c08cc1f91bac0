import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** What only a formula holds: a command, an index, an operator; or it is a name of a few letters. */
const texLike = /[\\^_=+<>|{}]|^\s*-?[A-Za-z0-9]{1,3}\s*$|^\s*[A-Za-z]\([^()]{1,9}\)\s*$/

/** Longest formula in lines. */
const mostLines = 60

/**
 * `\(…\)` and `\[…\]`, as chat programs and TeX write formulas, become `$$…$$`: Markdown takes them for escaped brackets.
 * Brackets around plain words stay what they are.
 */
export function texBrackets({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  let closed = -1
  lines.forEach((line, index) => {
    if (line.code || index <= closed || !/\\[([]/.test(line.text)) return
    const end = endOfDisplay(lines, index)
    if (end >= index) {
      edits.push(...display(line, lines[end] ?? line))
      closed = end
    } else edits.push(...inLine(line))
  })
  return edits
}

/** Index of the line with the `\]` of a formula on lines of its own, or -1. */
function endOfDisplay(lines: readonly Line[], start: number): number {
  if (!/^\s*\\\[/.test(lines[start]?.text ?? '')) return -1
  for (let index = start; index < Math.min(start + mostLines, lines.length); index++) {
    const text = lines[index]?.text ?? ''
    if (lines[index]?.code || text.trim() === '') return -1
    if (!/\\\]\s*$/.test(text)) continue
    const tex = lines
      .slice(start, index + 1)
      .map((line) => line.text)
      .join('\n')
    return texLike.test(tex.trim().slice(2, -2)) ? index : -1
  }
  return -1
}

function display(first: Line, last: Line): Edit[] {
  const opening = first.start + first.text.indexOf('\\[')
  const closing = last.start + last.text.lastIndexOf('\\]')
  return [dollars(opening), dollars(closing)]
}

function inLine(line: Line): Edit[] {
  const edits: Edit[] = []
  for (const match of line.text.matchAll(/`[^`]*`|\\\\|\\\(((?:[^\\$]|\\(?![()]))*)\\\)/g)) {
    if (match[1] === undefined || !texLike.test(match[1])) continue
    const start = line.start + match.index
    edits.push(dollars(start), dollars(start + match[0].length - 2))
  }
  return edits
}

function dollars(start: number): Edit {
  return { start, end: start + 2, text: '$$', message: null }
}
