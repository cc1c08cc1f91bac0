import type { Root, RootContent } from 'mdast'
import { cut } from './pieces/cut.ts'
import { joinLists } from './pieces/joinLists.ts'
import { move } from './pieces/move.ts'
import { partsOf } from './pieces/partsOf.ts'
import { dialectOf, parsePart } from './syntax.ts'

const fence = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/m

/**
 * Markdown with the extensions that articles use, as mdast. An article that fences its code means no code by indented
 * lines: those are lists and paragraphs that fell out of their list item by a space too few.
 *
 * The text is parsed in parts, so that time and memory stay in proportion to its length; blocks without markup need no
 * parser at all.
 */
export function parseMarkdown(text: string, { html = true } = {}): Root {
  const wide = fence.test(text)
  const dialect = dialectOf(text, { html, indentedCode: !wide })
  const children: RootContent[] = []
  for (const part of partsOf(text, cut(text, wide))) {
    // A line end before another piece ends no block, but the parser would let an open one reach over it.
    const end = part.end < text.length ? part.end - 1 : part.end
    const blocks = part.plain ? [part.plain] : parsePart(text.slice(part.start, end), dialect).children
    if (part.line > 0) for (const block of blocks) move(block, part)
    if (part.inList) joinLists(children, blocks, text)
    for (const block of blocks) children.push(block)
  }
  const start = { line: 1, column: 1, offset: 0 }
  return { type: 'root', children, position: { start, end: endOf(text) } }
}

function endOf(text: string): { line: number; column: number; offset: number } {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length }
}
