import type { ListItem } from 'mdast'
import { type Line, linesOf, paragraphOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Dots or low lines and nothing else. */
const drawn = /^[\s._…‥⋯·]*$/u

/** Fewest of them that are a line to write on. */
const fewest = 8

/**
 * Blocks without the lines to write on that a paper leaves below a question: lines of dots or low lines alone, and several
 * rules in a row, which is what Markdown makes of low lines. A blank within a sentence stays.
 */
export function withoutWritingLines(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block, index) => isInRow(blocks, index) || hasLine(block) || holdsLine(block)))
    return blocks
  return blocks.flatMap((block, index): Block[] => {
    if (isInRow(blocks, index)) return []
    if (block.type === 'list' && holdsLine(block)) return [{ ...block, children: block.children.map(inItem) }]
    if (block.type !== 'paragraph' || !hasLine(block)) return [block]
    const kept = paragraphOf(linesOf(block).filter((line) => !isDrawn(line)))
    return kept === null ? [] : [{ ...block, children: kept.children }]
  })
}

/** Whether an item of a list leaves lines to write on. */
function holdsLine(block: Block): boolean {
  return (
    block.type === 'list' &&
    block.children.some(({ children }) => children.some((one) => hasLine(one as Block)))
  )
}

function inItem(item: ListItem): ListItem {
  return { ...item, children: withoutWritingLines(item.children as Block[]) as ListItem['children'] }
}

function isInRow(blocks: readonly Block[], index: number): boolean {
  const isRule = (at: number): boolean => blocks[at]?.type === 'thematicBreak'
  return isRule(index) && (isRule(index - 1) || isRule(index + 1))
}

function hasLine(block: Block): boolean {
  return block.type === 'paragraph' && linesOf(block).some(isDrawn)
}

function isDrawn({ text }: Line): boolean {
  return (
    drawn.test(text) && text.replace(/[\s…]/gu, '').length + 3 * (text.match(/…/gu)?.length ?? 0) >= fewest
  )
}
