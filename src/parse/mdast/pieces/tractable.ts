import type { Piece } from './cut.ts'
import { withoutEmbedded } from './embedded.ts'

/** Why a piece is not taken apart. */
export type Trouble = 'too deep' | 'too large'

/** Most quotes and list items that may open in one line. */
const deepest = 50

/** Column beyond which no list item starts. */
const widest = 300

/** Longest block, in UTF-16 units, without the pictures in it, which the parser only passes over. */
export const longestBlock = 256 * 1024

/**
 * Most marks in one run of text that may open or close something: the parser looks for the partner of each among all
 * others, so its time grows with the square of their number.
 */
const mostMarks = 3000

const containers = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t\n]))/y

/** Whether the parser would need more time or stack for a piece than anything a person wrote is worth. */
export function troubleIn(text: string, { start, end }: Piece): Trouble | null {
  if (depthAt(text, start, end) > deepest) return 'too deep'
  if (end - start > longestBlock && withoutEmbedded(text.slice(start, end)).length > longestBlock)
    return 'too large'
  let marks = 0
  let line = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (at === line && depthAt(text, at, end) > deepest) return 'too deep'
    if (at === line && startsAnew(text, at)) marks = 0
    if (code === 10) line = at + 1
    else if (isMark(code) && ++marks > mostMarks) return 'too large'
  }
  return null
}

/** Containers that a line opens or goes on with; many where one starts too far to the right. */
function depthAt(text: string, start: number, end: number): number {
  let depth = 0
  containers.lastIndex = start
  while (depth <= deepest && containers.lastIndex < end) {
    const from = containers.lastIndex
    const match = containers.exec(text)
    if (match === null) break
    depth += match.index === start && containers.lastIndex - from > widest ? deepest + 1 : 1
  }
  return depth
}

/** Whether text that ran on to this line ends before it: at a blank line, an item, a row, a heading. */
function startsAnew(text: string, start: number): boolean {
  return /^[ \t]*(?:\n|$|[#|>]|[*+-][ \t]|\d{1,9}[.)][ \t])/.test(text.slice(start, start + 400))
}

/** `! $ * [ ] _ ~` and the backtick. */
function isMark(code: number): boolean {
  return (
    code === 33 ||
    code === 36 ||
    code === 42 ||
    code === 91 ||
    code === 93 ||
    code === 95 ||
    code === 96 ||
    code === 126
  )
}
