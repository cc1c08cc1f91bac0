import { nodeText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { endsAsking } from '../text/asks.ts'
import { letters } from '../text/fold.ts'
import { blocksOf, linesOf, textOf } from '../text/phrasing.ts'
import type { Asked } from './asked.ts'

/** Fewest questions that the lines of a paragraph answer in their order, and fewest letters of a question that is quoted. */
const [fewestLines, fewestLetters] = [3, 6]

/**
 * What answers each of several questions of a message: what stands below where it is quoted, or a line of a paragraph with as
 * many lines as there are questions. Empty where neither is there.
 */
export function answersEach(answers: readonly Block[], asked: readonly Asked[]): (readonly Block[])[] {
  const quoted = quotedIn(answers, asked)
  if (quoted.some((own) => own.length > 0)) return quoted
  const reply = answers.find((block) => isReply(block, asked.length))
  return reply?.type === 'paragraph' ? linesOf(reply).map((line) => blocksOf([line])) : []
}

function quotedIn(answers: readonly Block[], asked: readonly Asked[]): Block[][] {
  const words = asked.map(({ head }) => letters(textOf(head)))
  const found: Block[][] = asked.map(() => [])
  let open: Block[] | null = null
  for (const block of answers) {
    if (block.type !== 'blockquote') {
      open?.push(block)
      continue
    }
    const said = letters(nodeText(block))
    const at = words.findIndex((one) => one.length >= fewestLetters && said.endsWith(one))
    open = at < 0 ? null : (found[at] ?? null)
  }
  return found
}

function isReply(block: Block, count: number): boolean {
  if (block.type !== 'paragraph' || count < fewestLines) return false
  const lines = linesOf(block)
  return lines.length === count && !lines.some(({ text }) => endsAsking(text))
}
