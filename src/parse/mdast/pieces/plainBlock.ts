import type { Code, Heading, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Piece } from './cut.ts'
import { plainList } from './plainList.ts'
import { plainPhrasing } from './plainPhrasing.ts'

/** A line start that may begin another block than a paragraph. */
const blockStart = /^(?:[#>+\-=:]|\*(?!\*[^\s*])|\d+[.)])/m

/**
 * A block of text with hardly any markup: a heading, fenced code at the margin, a paragraph, a list of such lines. Most of
 * most articles is that, and the parser would take far longer to find out. Positions count from the start of the piece.
 *
 * @returns null for everything else, which the parser has to look at.
 */
export function plainBlock(text: string, { start, end }: Piece): RootContent | null {
  const isFence = text.startsWith('```', start) || text.startsWith('~~~', start)
  const block = withoutBlankLines(text.slice(start, end))
  if (block === '') return null
  if (isFence) return fencedCode(block)
  return text[start] === '#' ? heading(block) : (paragraph(block) ?? plainList(block))
}

/** Without the lines of spaces and tabs at its end; other white space is text. */
function withoutBlankLines(block: string): string {
  let end = block.length
  while (end > 0 && ' \t\n'.includes(block.charAt(end - 1))) end--
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
  const children = plainPhrasing(block.slice(from), point(1, from + 1, from))
  if (children === null) return null
  const depth = (match[1]?.length ?? 1) as Heading['depth']
  return { type: 'heading', depth, children, position: whole(block) }
}

function paragraph(block: string): Paragraph | null {
  if (blockStart.test(block) || /^\s/.test(block) || block.includes('\n\n')) return null
  const children = plainPhrasing(block, point(1, 1, 0))
  return children && { type: 'paragraph', children, position: whole(block) }
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
  if (value.includes(marks)) return null
  return { type: 'code', lang: lang === '' ? null : lang, meta: meta ?? null, value, position: whole(block) }
}

function isClosing(line: string, marks: string): boolean {
  return line.length >= marks.length && line === marks.charAt(0).repeat(line.length)
}
