import type { Paragraph } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { boldLength, dropStart, type Line, linesOf, takeStart } from '../text/phrasing.ts'
import { blocksOf, type Convention, Segments } from './convention.ts'

/** Between a term and what it means. */
const mark = /^\s*(?:[:：—–]|-(?=\s))\s*/u

/**
 * Paragraphs that start with a term in bold, and what it means; where nothing else of the article asks they are cards:
 *
 *     **Kerning** — the space between two letters.
 */
export const terms: Convention = {
  name: 'term',
  read(blocks) {
    const segments = new Segments('term')
    for (const block of blocks) {
      const found = block.type === 'paragraph' ? termOf(block) : null
      if (found === null) segments.leave(block)
      else {
        const { line, length, rest } = found
        segments.start(rest.isLower ? 'defined' : '', takeStart(line.nodes, length), firstLine(block))
        segments.add(...rest.blocks)
        segments.end()
      }
    }
    return segments.done()
  },
}

interface Term {
  readonly line: Line
  /** Characters of the term. */
  readonly length: number
  readonly rest: { readonly blocks: readonly Block[]; readonly isLower: boolean }
}

function termOf(paragraph: Paragraph): Term | null {
  if (paragraph.children[0]?.type !== 'strong') return null
  const [line, ...more] = linesOf(paragraph)
  if (line === undefined || leadingLabel(line) !== null) return null
  const bold = boldLength(line.nodes)
  const term = line.text.slice(0, bold).replace(/[\s:：]+$/u, '')
  const found = mark.exec(line.text.slice(term.length))
  if (found === null || term.length > 60 || /[.?!。？！]$/u.test(term)) return null
  const start = term.length + found[0].length
  const after = { ...line, nodes: dropStart(line.nodes, start), text: line.text.slice(start) }
  if (after.text.trim().length < 8) return null
  return {
    line,
    length: term.length,
    rest: { blocks: blocksOf([after, ...more]), isLower: /^\p{Ll}|^\P{ASCII}/u.test(after.text.trim()) },
  }
}
