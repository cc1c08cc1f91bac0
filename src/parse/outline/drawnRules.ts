import { textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** One sign of those that lines are drawn with, again and again; a line to write on is none. */
const drawn = /^([\u2500-\u257f\u2581\u2594\u25ac\u23af\u2796–—―=＝~～])\1{4,}$/u

/** Blocks in which a line drawn with signs, `━━━━━━`, is the rule that it stands for. */
export function withDrawnRules(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type !== 'paragraph' || !drawn.test(textOf(block.children).trim())) return block
    return { type: 'thematicBreak', ...(block.position ? { position: block.position } : {}) }
  })
}
