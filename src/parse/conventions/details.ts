import type { PhrasingContent } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { asDetails, type Block, detailsOf, firstLine, lastLine, unmarked } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { nameOf } from '../text/names.ts'
import { textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * `<details>` whose `<summary>` asks. Summaries that only say “show answer”, or that are all the same, ask nothing.
 */
export const details: Convention = {
  name: 'details',
  types: ['blockquote'],
  read(blocks) {
    const segments = new Segments('details')
    readFolds(blocks, segments, new Set())
    return segments.done()
  },
}

function readFolds(blocks: readonly Block[], segments: Segments, seen: Set<string>): void {
  for (const block of blocks) {
    const found = detailsOf(block)
    const text = found ? summaryText(found.summary) : ''
    if (
      found === null ||
      text === '' ||
      nameOf(text) !== null ||
      (seen.has(text) && asking(text) !== 'mark')
    ) {
      segments.leave(block)
      continue
    }
    seen.add(text)
    const [first, ...more] = found.summary
    const head: PhrasingContent[] =
      first && (first.type === 'paragraph' || first.type === 'heading') ? first.children : []
    segments.start('', head, firstLine(block), 1)
    const follows = found.body.filter(asksOnItsOwn)
    const own = follows.length > 0 ? found.body.filter((inner) => !follows.includes(inner)) : found.body
    const [asked, answer] = found.body.length > 0 ? [more, own] : cutAtGap(more)
    segments.add(...asked.map(unmarked))
    if (answer.some(namesAnswer)) segments.add(...answer)
    else if (asked.length > 0 || answer.length > 0) segments.add(asDetails(block, 'Answer', answer))
    readFolds(follows, segments, seen)
  }
}

/** A fold within the answer of another that ends as a question does: one that follows it. */
function asksOnItsOwn(block: Block): boolean {
  const inner = detailsOf(block)
  const text = inner === null ? '' : summaryText(inner.summary)
  return asking(text) === 'mark' && nameOf(text) === null
}

/** A fold within the fold of a question that is called its answer: what stands before it is asked, too. */
function namesAnswer(block: Block): boolean {
  const inner = detailsOf(block)
  return inner !== null && nameOf(summaryText(inner.summary))?.role === 'answer'
}

/** A list that runs on from the summary into the body is cut where a line is left blank, or its first item comes again. */
function cutAtGap(summary: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const list = summary.at(-1)
  if (list?.type !== 'list') return [summary, []]
  const first = list.children[0] ? nodeText(list.children[0]).trim() : ''
  const at = list.children.findIndex((item, index) => {
    const before = list.children[index - 1]
    if (before === undefined) return false
    return firstLine(item) > lastLine(before) + 1 || nodeText(item).startsWith(first)
  })
  if (at < 1) return [summary, []]
  const answer = unmarked({ ...list, children: list.children.slice(at) })
  return [[...summary.slice(0, -1), { ...list, children: list.children.slice(0, at) }], [answer]]
}

function summaryText(summary: readonly Block[]): string {
  return summary
    .map((block) => (block.type === 'paragraph' || block.type === 'heading' ? textOf(block.children) : ''))
    .join(' ')
    .trim()
}
