import type { Paragraph } from 'mdast'
import type { Piece } from './cut.ts'

/** The paragraphs of a piece as plain text, with every mark in it. Positions count from the start of the piece. */
export function asText(text: string, { start, end }: Piece): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = 0
  let line = 1
  for (const block of text.slice(start, end).split(/(\n[ \t]*\n[ \t\n]*)/)) {
    const value = block.trim()
    const lines = block.split('\n').length - 1
    if (value !== '') {
      const position = {
        start: { line, column: 1, offset: from },
        end: {
          line: line + lines,
          column: block.length - block.lastIndexOf('\n'),
          offset: from + block.length,
        },
      }
      paragraphs.push({
        type: 'paragraph',
        children: [{ type: 'text', value, position: structuredClone(position) }],
        position,
      })
    }
    from += block.length
    line += lines
  }
  return paragraphs
}
