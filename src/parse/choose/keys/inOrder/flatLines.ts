import { itemNumber } from '../../../mdast/itemNumbers.ts'
import { type Block, firstLine } from '../../../outline/block.ts'
import { blocksOf, type Line, linesOf, textOf } from '../../../text/phrasing.ts'

/** A line of an article as it stands there: items of lists have their numbers, rows of tables are lines. */
export interface FlatLine extends Line {
  /** Index of the block that it stands in. */
  readonly block: number
  /** The same for all lines of one paragraph. */
  readonly paragraph: number
  /** What is no line, as code is, as it is; its text is empty. */
  readonly whole: Block | null
}

/** All lines of blocks, or at least the first `most`. */
export function flatLines(blocks: readonly Block[], most = Number.POSITIVE_INFINITY): FlatLine[] {
  const found: FlatLine[] = []
  let paragraph = 0
  const put = (lines: readonly Line[], block: number, whole: Block | null = null): void => {
    paragraph++
    for (const line of lines) found.push({ ...line, block, paragraph, whole })
  }
  const visit = (block: Block, at: number, number: string): void => {
    if (block.type === 'list') {
      for (const [index, { children }] of block.children.entries()) {
        const own = block.ordered ? `${itemNumber(block, index)}. ` : ''
        for (const [place, child] of children.entries()) visit(child as Block, at, place === 0 ? own : '')
      }
    } else if (block.type === 'paragraph' || block.type === 'heading')
      put(numbered(linesOf(block), number), at)
    else if (block.type === 'blockquote') for (const child of block.children) visit(child as Block, at, '')
    else if (block.type === 'table') {
      for (const row of block.children) {
        const text = row.children.map((cell) => textOf(cell.children)).join('  ')
        put([{ nodes: [{ type: 'text', value: text }], text, number: firstLine(row) }], at)
      }
    } else put([{ nodes: [], text: '', number: firstLine(block) }], at, block)
  }
  for (const [at, block] of blocks.entries()) {
    if (found.length >= most) break
    visit(block, at, '')
  }
  return found
}

/** Lines as blocks again, a paragraph each as they stood. */
export function blocksOfLines(lines: readonly FlatLine[]): Block[] {
  const found: Block[] = []
  let own: FlatLine[] = []
  for (const line of lines) {
    if (line.paragraph !== own[0]?.paragraph || line.whole !== null) {
      found.push(...blocksOf(own))
      own = []
    }
    if (line.whole === null) own.push(line)
    else found.push(line.whole)
  }
  return [...found, ...blocksOf(own)]
}

function numbered(lines: readonly Line[], number: string): readonly Line[] {
  const [first, ...more] = lines
  if (number === '' || first === undefined) return lines
  const nodes = [{ type: 'text' as const, value: number }, ...first.nodes]
  return [{ ...first, nodes, text: number + first.text }, ...more]
}
