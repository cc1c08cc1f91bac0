import type { Paragraph, Root, RootContent } from 'mdast'
import { tellBullets } from './bullets.ts'
import { keepItemNumbers } from './itemNumbers.ts'
import { asText } from './pieces/asText.ts'
import { cut } from './pieces/cut.ts'
import { joinLists } from './pieces/joinLists.ts'
import { longTable } from './pieces/longTable.ts'
import { move } from './pieces/move.ts'
import { type Part, partsOf } from './pieces/partsOf.ts'
import { longestBlock, type Trouble, troubleIn } from './pieces/tractable.ts'
import { dialectOf, parsePart } from './syntax.ts'
import { TooMuchMarkup } from './tooMuchMarkup.ts'

const fence = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/m

/**
 * So much is parsed, and no more: about where one article would take more than 10 s or 1 GB on a quiet machine; `npm run
 * bench -- --only constructs` shows what each construct takes. A book of 10,000 questions, 11 MB, has 42,000 blocks and
 * items, a third of them headings, on 110,000 lines.
 *
 * Measured just below the limits, in CPU time on a busy machine: 49,000 headings 7 s and 380 MB, 149,000 items 3 s and 390
 * MB, 249,000 rows of a table 4 s and 440 MB; 29,000 questions (`parse.ts`) 8 s and 370 MB. The parser takes 2 to 4 µs a
 * character in parts of some 8,000, with a link on each short line twice that, and nine times as much in a block of
 * 250,000: so effort counts characters that go through it, more of them the longer their block is.
 */
const most = { headings: 50_000, blocks: 150_000, markup: 250_000, lines: 500_000, effort: 12_000_000 }

const names = {
  headings: 'headings',
  blocks: 'blocks and list items',
  markup: 'lines with markup',
  lines: 'lines',
  effort: 'characters with markup, those of long blocks counted several times',
}
const measures = ['headings', 'blocks', 'markup', 'lines', 'effort'] as const

/** A character in a block of this length takes the parser twice the time of one in a short block. */
const twiceAsSlow = 32_000

/** What parsing is told, and what it tells. */
export interface ParseOptions {
  /** False where the text comes out of HTML and can hold none. */
  readonly html?: boolean
  /** Told of blocks that were left as plain text. */
  readonly onTrouble?: (trouble: Trouble, block: Paragraph) => void
}

/**
 * Markdown with the extensions that articles use, as mdast. An article that fences its code means no code by indented
 * lines: those are lists and paragraphs that fell out of their list item by a space too few.
 *
 * The text is parsed in parts, so that time and memory stay in proportion to its length; blocks without markup need no
 * parser at all, and those that it could not take apart in reasonable time stay text.
 *
 * @throws TooMuchMarkup for more markup than any article has.
 */
export function parseMarkdown(text: string, { html = true, onTrouble }: ParseOptions = {}): Root {
  const wide = fence.test(text)
  const dialect = dialectOf(text, { html, indentedCode: !wide })
  const parse = (part: string): RootContent[] => parsePart(part, dialect).children
  const children: RootContent[] = []
  const parts = atMost(partsOf(text, cut(text, wide)))
  for (const part of parts) {
    const trouble = part.plain ? null : troubleIn(text, part)
    const blocks = trouble ? asText(text, part) : blocksOf(text, part, parse)
    if (part.line > 0) for (const block of blocks) move(block, part)
    if (trouble && onTrouble && blocks[0]?.type === 'paragraph') onTrouble(trouble, blocks[0])
    if (part.inList) joinLists(children, blocks, text)
    for (const block of blocks) children.push(block)
  }
  const start = { line: 1, column: 1, offset: 0 }
  const root: Root = { type: 'root', children, position: { start, end: endOf(text) } }
  tellBullets(root, text)
  keepItemNumbers(root, text)
  return root
}

/** Takes parts up to what is too much, before anything is parsed, so that a refusal takes neither time nor memory. */
function atMost(parts: Iterable<Part>): Part[] {
  const found = { headings: 0, blocks: 0, markup: 0, lines: 0, effort: 0 }
  const taken: Part[] = []
  for (const part of parts) {
    const { plain, lines, pieces } = part
    if (plain?.type === 'heading') found.headings++
    found.blocks += plain?.type === 'list' ? lines : pieces
    if (plain === null) {
      found.markup += lines
      const length = part.end - part.start
      if (length <= longestBlock) found.effort += length * (1 + length / twiceAsSlow)
    }
    if (plain?.type !== 'code') found.lines += lines
    for (const what of measures)
      if (found[what] > most[what]) throw new TooMuchMarkup(`more than ${most[what]} ${names[what]}`)
    taken.push(part)
  }
  return taken
}

function blocksOf(text: string, part: Part, parse: (text: string) => RootContent[]): RootContent[] {
  if (part.plain) return [part.plain]
  // A line end before another piece ends no block, but the parser would let an open one reach over it.
  const end = part.end < text.length ? part.end - 1 : part.end
  const table = longTable(text, { ...part, end }, parse)
  return table ? [table] : parse(text.slice(part.start, end))
}

function endOf(text: string): { line: number; column: number; offset: number } {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length }
}
