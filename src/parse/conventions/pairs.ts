import type { Paragraph } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { arePairs, asksInFront, pairIn } from '../text/pair.ts'
import { blocksOf, dropStart, type Line, linesOf, takeStart } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * Lines that ask and answer, three or more that one sign parts:
 *
 *     Who wrote Faust: Goethe
 *     Who wrote Emma: Austen
 */
export const pairs: Convention = {
  name: 'pair',
  read(blocks) {
    const segments = new Segments('pair')
    const runs = runsOf(blocks)
    for (const block of blocks) {
      const run = runs.get(block)
      if (block.type !== 'paragraph' || run === undefined) {
        segments.leave(block)
        continue
      }
      const lead = leadOf(block)
      segments.leave(...blocksOf(linesOf(block).slice(0, lead)))
      segments.together(run)
      for (const line of linesOf(block).slice(lead)) readLine(line, segments)
    }
    return segments.done()
  },
}

/** The paragraphs of pairs, each with the first line of the paragraphs that it stands in a row with. */
function runsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const found = new Map<Block, number>()
  for (let at = 0; at < blocks.length; at++) {
    const run: Block[] = []
    const texts: string[] = []
    for (let end = at; end < blocks.length; end++) {
      const block = blocks[end]
      const lines =
        block?.type === 'paragraph' ? linesOf(block).slice(run.length > 0 ? 0 : leadOf(block)) : []
      if (block === undefined || !lines.every(isPair) || !lines.some(({ text }) => asksInFront(text))) break
      run.push(block)
      texts.push(...lines.map(({ text }) => text))
    }
    const [first] = run
    if (first === undefined) continue
    if (arePairs(texts)) for (const block of run) found.set(block, firstLine(first))
    at += Math.max(0, run.length - 1)
  }
  return found
}

/** How many lines at the start of a paragraph only lead to what is asked, `They also asked:` */
function leadOf(paragraph: Paragraph): number {
  const lines = linesOf(paragraph)
  return lines.length > 1 && /[:：]\s*$/u.test(lines[0]?.text ?? '') ? 1 : 0
}

function isPair(line: Line): boolean {
  return pairIn(line.text) !== null && leadingLabel(line) === null
}

function readLine(line: Line, segments: Segments): void {
  const pair = pairIn(line.text)
  if (pair === null) return
  const nodes = dropStart(line.nodes, pair.back)
  segments.start(pair.sign, takeStart(line.nodes, pair.front), line.number, 1)
  segments.add(...blocksOf([{ ...line, nodes, text: line.text.slice(pair.back) }]))
  segments.end()
}
