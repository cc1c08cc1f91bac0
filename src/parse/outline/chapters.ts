import { asking } from '../text/asks.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

const han = /^\s*[一二三四五六七八九十]{1,3}[、.．]/

/**
 * Blocks in which short lines that count in Chinese numerals (`一、单项选择题`) are headings below the last one: exam papers
 * and notes head their parts so. Only where they count on from the first.
 */
export function withChapters(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.flatMap((block, index) => {
    const number = chapterNumber(block)
    return number === null ? [] : [{ index, number }]
  })
  const regular = found.filter(({ number }, at) => number === 1 || found[at - 1]?.number === number - 1)
  if (regular.length < 2 || regular.length < found.length) return blocks
  const headings = new Set(regular.map(({ index }) => index))
  let depth = 0
  return blocks.map((block, index): Block => {
    if (block.type === 'heading' && block.data?.outline === undefined) depth = block.depth
    if (!headings.has(index) || block.type !== 'paragraph') return block
    const level = Math.min(6, depth + 1) as 1 | 2 | 3 | 4 | 5 | 6
    return {
      type: 'heading',
      depth: level,
      children: block.children,
      ...(block.position ? { position: block.position } : {}),
    }
  })
}

function chapterNumber(block: Block): number | null {
  if (block.type !== 'paragraph') return null
  const [line, ...more] = linesOf(block)
  if (line === undefined || more.length > 0 || line.text.length > 40 || !han.test(line.text)) return null
  const number = leadingNumber(line.text)
  return number === null || asking(line.text.slice(number.length)) === 'mark' ? null : Number(number.value)
}
