import type { Blockquote, Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { blocksOf, dropStart, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * Paragraphs, or lines of them, that start with a label of a question, and all up to the next:
 *
 *     **Q1. What is MVC?**          题目：实现快速排序        Вопрос 3. Что такое …
 *     A. A pattern that …           答案：…                 Ответ: …
 */
export const labels: Convention = {
  name: 'label',
  read(blocks) {
    const segments = new Segments('label')
    let isBelow = false
    for (const block of blocks) {
      isBelow ||= block.type === 'list' && block.ordered === true
      if (block.type === 'paragraph' && isBelow && startsParts(block)) segments.add(block)
      else if (block.type === 'paragraph') readParagraph(block, segments)
      else if (block.type === 'blockquote' && asksFirst(block)) {
        for (const [index, child] of (block.children as Block[]).entries()) {
          const paragraph = index === 0 ? asParagraph(child) : child
          if (paragraph?.type === 'paragraph') readParagraph(paragraph, segments)
          else segments.add(child)
        }
      } else segments.add(block)
    }
    return segments.done()
  },
}

/** The first of several parts behind a label: `问题：（1）…`, `Questions: (a) …`. */
const firstPart = /^\s*(?:[(（][1１aA][)）]|①|[1aA]\))/u

/** Whether a label of questions stands before the parts of one that is asked above. */
function startsParts(paragraph: Paragraph): boolean {
  const [line] = linesOf(paragraph)
  const label = line === undefined ? null : leadingLabel(line)
  return (
    label?.role === 'question' &&
    label.number === null &&
    firstPart.test(line?.text.slice(label.length) ?? '')
  )
}

/** A quote that starts with the label of a question. */
function asksFirst(quote: Blockquote): boolean {
  const paragraph = asParagraph(quote.children[0] as Block | undefined)
  const first = paragraph ? linesOf(paragraph)[0] : undefined
  return first !== undefined && leadingLabel(first)?.role === 'question'
}

/** A line with a rule right below, `---` between question and answer, is a heading to Markdown. */
function asParagraph(block: Block | undefined): Paragraph | null {
  if (block?.type === 'paragraph') return block
  return block?.type === 'heading' ? { ...block, type: 'paragraph' } : null
}

function readParagraph(paragraph: Paragraph, segments: Segments): void {
  const lines = linesOf(paragraph)
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const label = line ? leadingLabel(line) : null
    if (line === undefined || label?.role !== 'question') continue
    segments.add(...blocksOf(lines.slice(from, index)))
    const bare = label.length >= line.text.length
    const next = lines[index + 1]
    const below = bare && next && leadingLabel(next) === null && leadingLetter(next.text) === null ? 1 : 0
    const taken = bare ? 1 + (below ? headLines(lines, index + 1) : 0) : headLines(lines, index)
    const head =
      bare && below
        ? [{ ...line, nodes: line.nodes }, ...lines.slice(index + 1, index + taken)]
        : lines.slice(index, index + taken)
    segments.start(label.name, bare && !below ? dropStart(line.nodes, 0) : phrasingOf(head), line.number)
    from = index + taken
    index = from - 1
  }
  if (from === 0) segments.add(paragraph)
  else segments.add(...blocksOf(lines.slice(from)))
}
