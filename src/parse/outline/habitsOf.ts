import { codesOf } from '../text/codesOf.ts'
import { equalsOf } from '../text/equalsOf.ts'
import type { Habits } from '../text/habits.ts'
import { keyedOf } from '../text/keyedOf.ts'
import { roomOf } from '../text/lineRoom.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { type Block, firstParagraph } from './block.ts'
import { cardTagsOf } from './cardTags.ts'

/** How the lines of blocks are written. */
export function habitsOf(blocks: readonly Block[]): Habits {
  const texts = blocks.flatMap(textsOf)
  const lines = texts.flatMap((text) => text.split('\n'))
  return {
    codes: new Set(codesOf(texts)),
    equals: new Set(equalsOf(lines)),
    keyed: new Set(keyedOf(lines)),
    cardTags: new Set(cardTagsOf(blocks)),
    room: roomOf(lines),
  }
}

/** The lines of a block that may start with a number. */
function textsOf(block: Block): string[] {
  if (block.type === 'heading') return [textOf(block.children)]
  if (block.type === 'list') return block.children.map((item) => textOf(firstParagraph(item)?.children ?? []))
  return block.type === 'paragraph' ? linesOf(block).map(({ text }) => text) : []
}
