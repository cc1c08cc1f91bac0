import type { Code, Heading, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Piece } from './cut.ts'
import { plainList } from './plainList.ts'

/** A character or word that may mean something in a line of Markdown, or white space that it treats in a way of its own. */
const markup = /[\\`*_[\]<&~$@|\t\0\ufeff]|https?:|www\.| \n| $|\n /i

/** A line start that may begin another block than a paragraph. */
const blockStart = /^(?:[#>*+\-=:]|\d+[.)])/m

/**
 * A block that is nothing but text: a heading, fenced code at the margin, a paragraph, a list of such lines. Half of most articles is that, and
 * the parser would take far longer to find out. Positions count from the start of the piece.
 *
 * @returns null for everything else, which the parser has to look at.
 */
export function plainBlock(text: string, { start, end }: Piece): RootContent | null {
  const first = text[start]
  const isFence = first === '`' || first === '~'
  const block = withoutBlankLines(text.slice(start, end))
  if (isFence) return fencedCode(block)
  if (block === '' || markup.test(block)) return null
  return first === '#' ? heading(block) : (paragraph(block) ?? plainList(block))
}

function withoutBlankLines(block: string): string {
  const end = block.trimEnd().length
  const line = block.indexOf('\n', end)
  return line < 0 ? block : block.slice(0, line)
}

function point(line: number, column: number, offset: number) {
  return { line, column, offset }
}

function heading(block: string): Heading | null {
  const match = /^(#{1,6}) +(?=\S)/.exec(block)
  if (match === null || block.includes('\n') || block.endsWith('#')) return null
  const from = match[0].length
  const end = point(1, block.length + 1, block.length)
  const position: Position = { start: point(1, from + 1, from), end }
  return {
    type: 'heading',
    depth: (match[1]?.length ?? 1) as Heading['depth'],
    children: [{ type: 'text', value: block.slice(from), position }],
    position: { start: point(1, 1, 0), end: { ...end } },
  }
}

function paragraph(block: string): Paragraph | null {
  if (blockStart.test(block) || /^\s/.test(block) || block.includes('\n\n')) return null
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: block, position: whole(block) }],
    position: whole(block),
  }
}

/** From the first to the last character of a block. */
function whole(block: string): Position {
  const lines = block.split('\n').length
  const column = block.length - block.lastIndexOf('\n')
  return { start: point(1, 1, 0), end: point(lines, column, block.length) }
}

const opening = /^(`{3,}|~{3,}) *([^\s`\\&]*)(?: +([^\n`\\&]*\S))?(?:\n|$)/

function fencedCode(block: string): Code | null {
  const match = opening.exec(block)
  if (match === null || block.includes('\0') || block.includes('\r')) return null
  const [head, marks = '', lang = '', meta] = match
  const closing = block.lastIndexOf('\n') + 1
  if (closing < head.length || !isClosing(block.slice(closing), marks)) return null
  const value = closing > head.length ? block.slice(head.length, closing - 1) : ''
  if (new RegExp(`^[ \\t]*${marks}`, 'm').test(value)) return null
  return { type: 'code', lang: lang === '' ? null : lang, meta: meta ?? null, value, position: whole(block) }
}

function isClosing(line: string, marks: string): boolean {
  return line.length >= marks.length && line === marks.charAt(0).repeat(line.length)
}
