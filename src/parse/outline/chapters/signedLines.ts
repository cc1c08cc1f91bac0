import { addTo } from '../../../model/collections.ts'
import { asking } from '../../text/asks.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { linesOf } from '../../text/phrasing.ts'
import { type Block, isCounted } from '../block.ts'
import { isOverQuestions } from './linesOver.ts'
import type { Lone } from './loneLines.ts'

const sign = /^\s*(?:([■□◆◇▼▽▲△●○◎★☆§※])|(\p{Extended_Pictographic})\ufe0f?)\s*(?=[\p{L}\p{N}])/u

/**
 * Lines alone that one sign sets off, at least two, all of them over questions; where the sign is a picture, which answers
 * have as well, over such as count from 1.
 */
export function signed(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const bySign = new Map<string, Lone[]>()
  for (const one of lone) {
    const [, mark, picture] = sign.exec(one.line.text) ?? []
    const found = mark ?? picture
    if (found === undefined || asking(one.line.text) === 'mark') continue
    addTo(bySign, found, one)
  }
  return [...bySign]
    .filter(([mark, found]) => {
      const isOver = sign.exec(`${mark}x`)?.[1] === undefined ? isOverFirst : isOverQuestions
      return found.length >= 2 && found.every(({ index }) => isOver(blocks, index))
    })
    .flatMap(([, found]) => found)
}

/** Whether what is numbered 1 starts in the next block. */
function isOverFirst(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  if (next?.type === 'list') return isCounted(next)
  const [line] = next?.type === 'paragraph' ? linesOf(next) : []
  return line !== undefined && leadingNumber(line.text)?.value === '1'
}
