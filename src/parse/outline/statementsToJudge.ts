import type { Paragraph } from 'mdast'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { leadingNumber } from '../text/numbering.ts'
import { dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import { namesVerdicts } from '../text/truth.ts'
import { type Block, firstParagraph } from './block.ts'

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
  if (!blocks.some((block) => startsWithPlace(block))) return blocks
  const result: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) continue
    const run = isOverStatements(blocks[at - 1]) ? statementsFrom(blocks, at) : []
    const statements = run.flatMap(statementsOf)
    if (statements.reduce((sum, { paragraph }) => sum + linesOf(paragraph).length, 0) < fewest) {
      result.push(block)
      continue
    }
    let count = 0
    for (const { paragraph, number } of statements) {
      const lines = linesOf(paragraph).map((line) => asQuestion(line, number ?? ++count))
      result.push({ ...paragraph, children: paragraphOf(lines)?.children ?? paragraph.children })
    }
    at += run.length - 1
  }
  return result
}

/** The paragraphs, and lists of such, from a block on all of whose lines are such statements. */
function statementsFrom(blocks: readonly Block[], from: number): readonly Block[] {
  const end = blocks.findIndex((block, at) => at >= from && !areStatements(block))
  return blocks.slice(from, end < 0 ? undefined : end)
}

function areStatements(block: Block): boolean {
  if (block.type === 'list')
    return block.children.every(
      ({ children: [first, ...more] }) =>
        first?.type === 'paragraph' && more.length === 0 && areStatements(first),
    )
  return block.type === 'paragraph' && linesOf(block).every(isStatement)
}

/** A paragraph of statements, with the number that its item has in a list that counts. */
interface Statement {
  readonly paragraph: Paragraph
  readonly number: number | null
}

function statementsOf(block: Block): Statement[] {
  if (block.type === 'paragraph') return [{ paragraph: block, number: null }]
  if (block.type !== 'list') return []
  return block.children.flatMap((item, at) => {
    const paragraph = firstParagraph(item)
    return paragraph === null ? [] : [{ paragraph, number: block.ordered ? itemNumber(block, at) : null }]
  })
}

function startsWithPlace(block: Block): boolean {
  const [first] = block.type === 'list' ? block.children : []
  const paragraph = first === undefined ? block : firstParagraph(first)
  const [line] = paragraph?.type === 'paragraph' ? linesOf(paragraph) : []
  return line !== undefined && isStatement(line)
}

function isStatement({ text }: Line): boolean {
  const match = place.exec(text)
  return match !== null && leadingNumber(text.slice(match[0].length)) === null
}

/** Whether a heading or a line is over statements. */
function isOverStatements(block: Block | undefined): boolean {
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
  return namesVerdicts(textOf(block.children))
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
