import type { Paragraph } from 'mdast'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { leadingNumber } from '../text/numbering.ts'
import { type Line, linesOf, paragraphOf } from '../text/phrasing.ts'
import { truthIn } from '../text/truth.ts'
import type { Block } from './block.ts'

/** Fewest statements in a row. */
const fewest = 3

/**
 * Blocks in which statements without numbers, each over a line that says whether it is true and nothing else, are labelled
 * questions with their answers that count on:
 *
 *     Whales are mammals.        The sun is a planet.
 *     True                       False
 */
export function withVerdictLines(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const run = judgedFrom(blocks, at)
    const block = blocks[at]
    if (run.length < fewest) {
      if (block !== undefined) result.push(block)
      continue
    }
    const verdicts = new Set(run.map(({ verdict }) => truthIn(verdict.text)))
    result.push(...run.flatMap(verdicts.size === 2 ? asQuestion : ({ own }: Judged) => own))
    at += run.reduce((sum, { own }) => sum + own.length, -1)
  }
  return result
}

/** A statement and the verdict on it, and the blocks that hold them. */
interface Judged {
  readonly own: readonly Paragraph[]
  readonly statement: readonly Line[]
  readonly verdict: Line
}

function judgedFrom(blocks: readonly Block[], from: number): Judged[] {
  const found: Judged[] = []
  for (let at = from; at < blocks.length; at += found.at(-1)?.own.length ?? 1) {
    const one = judgedAt(blocks[at], blocks[at + 1])
    if (one === null) break
    found.push(one)
  }
  return found
}

/** A paragraph that ends with its verdict, or one over a paragraph that is one. */
function judgedAt(block: Block | undefined, next: Block | undefined): Judged | null {
  if (block?.type !== 'paragraph') return null
  const lines = linesOf(block)
  const below = next?.type === 'paragraph' ? linesOf(next) : []
  const [only] = below
  if (only !== undefined && below.length === 1 && isVerdict(only.text) && next?.type === 'paragraph')
    return areStatement(lines) ? { own: [block, next], statement: lines, verdict: only } : null
  const statement = lines.slice(0, -1)
  const verdict = lines.at(-1)
  if (verdict === undefined || !isVerdict(verdict.text) || !areStatement(statement)) return null
  return { own: [block], statement, verdict }
}

/** Most lines of a statement. */
const mostLines = 3

/** Lines without a number or a label, none of which is an answer to choose from. */
function areStatement(lines: readonly Line[]): boolean {
  const [first] = lines
  if (first === undefined || lines.length > mostLines || isVerdict(first.text)) return false
  if (leadingLabel(first) !== null || leadingNumber(first.text) !== null) return false
  return lines.every(({ text }) => leadingLetter(text) === null)
}

/** `True`, `(错)`, `✗` */
function isVerdict(text: string): boolean {
  const isShort = /^\s*[(（[]?\s*[\p{L}\p{M}○×√✓✗✘]{1,12}\s*[)）\]]?[.。]?\s*$/u.test(text)
  return isShort && truthIn(text) !== null
}

function asQuestion({ own: [block], statement, verdict }: Judged, index: number): Block[] {
  const [first, ...more] = statement
  if (block === undefined || first === undefined) return []
  const lines = [labelled(first, `Question ${index + 1}: `), ...more, labelled(verdict, 'Answer: ')]
  const paragraph = paragraphOf(lines)
  return paragraph === null ? [block] : [paragraph]
}

function labelled(line: Line, label: string): Line {
  const position = line.nodes[0]?.position ? { position: line.nodes[0].position } : {}
  return {
    ...line,
    nodes: [{ type: 'text', value: label, ...position }, ...line.nodes],
    text: label + line.text,
  }
}
