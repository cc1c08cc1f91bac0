import type { Code, Paragraph } from 'mdast'
import { leadingLetter, runs } from '../text/letters.ts'
import { lettersIn } from '../text/lettersIn.ts'
import { type Block, firstLine } from './block.ts'

/** What a fence is called that is meant to keep lines apart, and holds no program. */
const plain = /^(?:te?xt|plain(?:text)?)?$/i

/**
 * Blocks in which the text of a question with its options, fenced so that its lines stay apart, is text:
 *
 *     ### Aufgabe 1        ```
 *                          Welche Zahl fehlt?
 *                          a) 20
 *                          b) 21
 *                          ```
 */
export function withFencedText(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isQuestion)) return blocks
  return blocks.flatMap((block) => (isQuestion(block) ? paragraphsOf(block) : [block]))
}

/** Code of no language whose last lines are options, each in its line or several in one, below a line that has none. */
function isQuestion(block: Block): block is Code {
  if (block.type !== 'code' || !plain.test(block.lang ?? '')) return false
  const lines = block.value.split('\n').filter((line) => line.trim() !== '')
  const letters = lines.map(lettersOf)
  const start = letters.findIndex((found) => found.length > 0)
  const offered = letters.slice(start)
  const isOffer = offered.every((found) => found.length > 0) && runs(offered.flat())
  return start > 0 && isOffer && lines.slice(0, start).every(isProse)
}

/** The letters of the options in a line: one that it starts with, or at least two. */
function lettersOf(line: string): readonly string[] {
  const found = lettersIn(line)
  const first = leadingLetter(line)?.letter
  return found.length > 1 ? found : first === undefined ? [] : [first]
}

/** A line that starts as a sentence does, not with a mark of a program, and does not end as a statement of one. */
function isProse(line: string): boolean {
  return /^\s{0,3}["“«¿(]?[\p{L}\p{N}]/u.test(line) && !/[;{}]\s*$/.test(line)
}

/** Lines as paragraphs, parted where one is left blank. */
function paragraphsOf(code: Code): Paragraph[] {
  const first = firstLine(code) + 1
  const groups: { readonly line: number; readonly text: string }[][] = [[]]
  code.value.split('\n').forEach((text, at) => {
    if (text.trim() === '') groups.push([])
    else groups.at(-1)?.push({ line: first + at, text: text.trim() })
  })
  return groups.flatMap((lines): Paragraph[] => {
    const [top] = lines
    if (top === undefined) return []
    const start = { line: top.line, column: 1 }
    const position = { start, end: { line: top.line + lines.length - 1, column: 1 } }
    const value = lines.map(({ text }) => text).join('\n')
    return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }]
  })
}
