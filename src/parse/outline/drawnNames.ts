import type { Heading } from 'mdast'
import { asking } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Signs that a line is drawn with before and behind a name: `———— Part two ————`. */
const drawn = /^([—–―─━═=~～*-])\1+\s*([^\s—–―─━═=~～*-].*?)\s*\1{2,}$/u

/** Longest name, in characters, and fewest of them. */
const [longest, fewest] = [40, 2]

/** Blocks in which lines that are drawn around a name, at least two, are headings below the last one. */
export function withDrawnNames(blocks: readonly Block[]): readonly Block[] {
  const names = new Map<Block, string>()
  for (const block of blocks) {
    const name = block.type === 'paragraph' ? nameIn(textOf(block.children)) : null
    if (name !== null) names.set(block, name)
  }
  if (names.size < fewest) return blocks
  let depth = 0
  return blocks.map((block): Block => {
    if (block.type === 'heading') depth = block.depth
    const name = names.get(block)
    if (name === undefined) return block
    const position = block.position ? { position: block.position } : {}
    const level = Math.min(6, depth + 1) as Heading['depth']
    return { type: 'heading', depth: level, children: [{ type: 'text', value: name }], ...position }
  })
}

function nameIn(text: string): string | null {
  const name = drawn.exec(text.trim())?.[2] ?? ''
  return /[\p{L}\p{N}]/u.test(name) && name.length <= longest && asking(name) !== 'mark' ? name : null
}
