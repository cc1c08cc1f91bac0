import type { List, ListItem, Paragraph } from 'mdast'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { pairIn } from '../text/pair.ts'
import { blocksOf, boldLength, dropStart, type Line, linesOf, takeStart, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Between a term and what it means. */
const mark = /^\s*(?:[:：—–]|-(?=\s))\s*/u

/**
 * Paragraphs that start with a term in bold, or items of a list with a plain one, and what it means; where nothing else of
 * the article asks they are cards:
 *
 *     **Kerning** — the space between two letters.        - Kerning: the space between two letters
 */
export const terms: Convention = {
  name: 'term',
  read(blocks) {
    const segments = new Segments('term')
    for (const block of blocks) {
      const found = block.type === 'paragraph' ? termsIn(block) : []
      for (const term of found) readTerm(term, segments)
      if (block.type === 'list' && block.children.every(isTerm)) readList(block, segments)
      else if (found.length === 0) segments.leave(block)
    }
    return segments.done()
  },
}

function readTerm({ line, length, rest }: Term, segments: Segments): void {
  segments.start(rest.isLower ? 'defined' : '', takeStart(line.nodes, length), line.number)
  segments.add(...rest.blocks)
  segments.end()
}

/** The terms of a paragraph: one in each line, or the one that it starts with. */
function termsIn(paragraph: Paragraph): readonly Term[] {
  const lines = linesOf(paragraph)
  const isBold = lines.length > 1 && lines.every(({ nodes: [first] }) => first?.type === 'strong')
  const terms = isBold ? lines.map(({ nodes }) => termOf({ ...paragraph, children: [...nodes] })) : [null]
  if (terms.every((term) => term !== null)) return terms
  const term = termOf(paragraph)
  return term === null ? [] : [term]
}

/** Longest plain term, in characters, and shortest meaning. */
const [longest, shortest] = [30, 8]

/** `Inertia: resistance to a change of motion`, an item of one line. */
function isTerm(item: ListItem): boolean {
  const paragraph = firstParagraph(item)
  const text = textOf(paragraph?.children ?? [])
  const pair = item.children.length === 1 && !text.includes('\n') ? pairIn(text) : null
  if (pair === null || pair.front > longest || text.length - pair.back < shortest) return false
  const term = text.slice(0, pair.front)
  return asking(text) === null && asking(term) === null && !/[.?!。？！]/u.test(term)
}

function readList(list: List, segments: Segments): void {
  for (const item of list.children) {
    const paragraph = firstParagraph(item)
    const pair = pairIn(textOf(paragraph?.children ?? []))
    if (paragraph === null || pair === null) continue
    segments.start('listed', takeStart(paragraph.children, pair.front), firstLine(item))
    segments.add({ ...paragraph, children: dropStart(paragraph.children, pair.back) })
  }
  segments.end()
}

interface Term {
  readonly line: Line
  /** Characters of the term. */
  readonly length: number
  readonly rest: { readonly blocks: readonly Block[]; readonly isLower: boolean }
}

/** `**Kerning:**` in a line of its own, over what it means. */
function isOverMeaning(text: string, bold: number, more: readonly Line[]): boolean {
  const isAlone = bold >= text.trimEnd().length && bold <= longest && /[\p{L}\p{N})]\s*[:：]\s*$/u.test(text)
  return isAlone && more.reduce((sum, line) => sum + line.text.length, 0) >= shortest
}

function termOf(paragraph: Paragraph): Term | null {
  if (paragraph.children[0]?.type !== 'strong') return null
  const [line, ...more] = linesOf(paragraph)
  if (line === undefined || leadingLabel(line) !== null) return null
  const bold = boldLength(line.nodes)
  const term = line.text.slice(0, bold).replace(/[\s:：]+$/u, '')
  if (isOverMeaning(line.text, bold, more))
    return { line, length: term.length, rest: { blocks: blocksOf(more), isLower: true } }
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
