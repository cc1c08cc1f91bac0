import type { Paragraph } from 'mdast'
import { leadingNumber } from '../text/numbering.ts'
import { dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import { falseWords, saysTrueOrFalse, trueWords } from '../text/words.ts'
import type { Block } from './block.ts'

/** Fewest statements in a row. */
const fewest = 3

/** Brackets, or a line to write on, that a verdict goes into. */
const place = /^\s*(?:[(（]\s{0,8}[)）]|\[\s{0,8}\]|_{2,12})[\s.:]*(?=["“«'‘]?\p{L})/u

/**
 * Blocks in which statements that are to be judged, each behind a place for its verdict and below a line that names both
 * verdicts, are labelled questions that count on:
 *
 *     True or false?          (   ) Sound travels in a vacuum.
 *                             (   ) Whales are mammals.
 */
export function withStatementsToJudge(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'paragraph' && startsWithPlace(block))) return blocks
  const result: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) continue
    const run = namesVerdicts(blocks[at - 1]) ? statementsFrom(blocks, at) : []
    const count = run.reduce((sum, one) => sum + linesOf(one).length, 0)
    if (count < fewest) {
      result.push(block)
      continue
    }
    let number = 0
    for (const one of run) {
      const lines = linesOf(one).map((line) => asQuestion(line, ++number))
      result.push({ ...one, children: paragraphOf(lines)?.children ?? one.children })
    }
    at += run.length - 1
  }
  return result
}

/** The paragraphs from a block on all of whose lines are such statements. */
function statementsFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const found: Paragraph[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || !linesOf(block).every(isStatement)) break
    found.push(block)
  }
  return found
}

function startsWithPlace(block: Paragraph): boolean {
  const [line] = linesOf(block)
  return line !== undefined && isStatement(line)
}

function isStatement({ text }: Line): boolean {
  const match = place.exec(text)
  return match !== null && leadingNumber(text.slice(match[0].length)) === null
}

/** Longest line, in characters, over statements. */
const longest = 200

/** Whether a heading or a short line names the two verdicts: `(صح) أو (خطأ)`, `Mark T or F`. */
function namesVerdicts(block: Block | undefined): boolean {
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
  const text = textOf(block.children).toLowerCase()
  if (text.length > longest) return false
  const words = text.split(/[^\p{L}\p{M}√×✓✗]+/u)
  const isBoth = words.some((word) => trueWords.has(word)) && words.some((word) => falseWords.has(word))
  return isBoth || saysTrueOrFalse(text)
}

function asQuestion(line: Line, number: number): Line {
  const length = place.exec(line.text)?.[0].length ?? 0
  const label = `Question ${number}: `
  const position = line.nodes[0]?.position ? { position: line.nodes[0].position } : {}
  return {
    ...line,
    nodes: [{ type: 'text', value: label, ...position }, ...dropStart(line.nodes, length)],
    text: label + line.text.slice(length),
  }
}
