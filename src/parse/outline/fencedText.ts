import type { Code, Paragraph, PhrasingContent } from 'mdast'
import { readLabel } from '../text/label.ts'
import { leadingLetter, runs } from '../text/letters.ts'
import { lettersIn } from '../text/lettersIn.ts'
import { type Block, firstLine } from './block.ts'

/** What a fence is called that is meant to keep lines apart, and holds no program. */
const plain = /^(?:te?xt|plain(?:text)?)?$/i

/**
 * Blocks in which the text of a question with its options, or options with their key, fenced so that their lines stay apart,
 * is text:
 *
 *     ### Aufgabe 1        ```                         1. Quale porta usa HTTPS?        ```
 *                          Welche Zahl fehlt?                                           a) 80
 *                          a) 20                                                        b) 443
 *                          b) 21                                                        Risposta: b
 *                          ```                                                          ```
 */
export function withFencedText(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isQuestion)) return blocks
  return blocks.flatMap((block) => (isQuestion(block) ? paragraphsOf(block) : [block]))
}

/**
 * Code of no language whose last lines are options, each in its line or several in one, below a line that has none or above
 * the label of what answers.
 */
function isQuestion(block: Block): block is Code {
  if (block.type !== 'code' || !plain.test(block.lang ?? '')) return false
  const all = block.value.split('\n').filter((line) => line.trim() !== '')
  const answered = all.findIndex(answers)
  const lines = answered < 0 ? all : all.slice(0, answered)
  const letters = lines.map(lettersOf)
  const start = letters.findIndex((found) => found.length > 0)
  const offered = letters.slice(start)
  const isOffer = start >= 0 && offered.every((found) => found.length > 0) && runs(offered.flat())
  return (start > 0 || answered > 0) && isOffer && lines.slice(0, start).every(isProse)
}

/** `Answer: b`, `【解析】…` */
function answers(line: string): boolean {
  const label = readLabel({ text: line, nodes: [{ type: 'text', value: line }] })
  return label !== null && label.name.length > 1 && (label.role === 'answer' || label.role === 'explanation')
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
    const children = phrasing(lines.map(({ text }) => text).join('\n'), top.line)
    return [{ type: 'paragraph', children, position }]
  })
}

/** Text in which what stands between backticks is code, as it was meant. */
function phrasing(text: string, first: number): PhrasingContent[] {
  let line = first
  return text.split(/(`[^`\n]+`)/).flatMap((value, index): PhrasingContent[] => {
    const start = { line, column: 1 }
    line += value.split('\n').length - 1
    const position = { start, end: { line, column: 1 } }
    if (value === '') return []
    return [
      index % 2 === 0
        ? { type: 'text', value, position }
        : { type: 'inlineCode', value: value.slice(1, -1), position },
    ]
  })
}
