import { isBare } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { endsAsking } from '../../text/asks.ts'
import { blocksOf, linesOf } from '../../text/phrasing.ts'
import type { Question, Reading } from '../reading/reading.ts'
import { answeredBy } from '../reading/rewritten.ts'
import { isIn, type Stretch } from './stretches.ts'

/** Fewest questions that one reply answers in their order, and in how many messages behind them it may stand. */
const [fewest, farthest] = [3, 3]

/**
 * Readings in which the bare questions of a message have the answers that somebody else writes to them, a line for each in
 * their order.
 *
 *     #6 Ana   • deep or shallow copy?  • why slots?        #7 Ben   Shallow takes the first level, deep all.
 *              • swap two variables                                  They save memory.
 *                                                                    a, b = b, a
 */
export function withRepliesInOrder(
  readings: readonly Reading[],
  stretches: readonly Stretch[],
): readonly Reading[] {
  const answered = new Map<Question, Block>()
  const used = new Set<Block>()
  for (const [at, stretch] of stretches.entries()) {
    const asked = questionsOf(readings, stretch)
    if (stretch.name === '' || asked.length < fewest || !asked.every(({ entry }) => isBare(entry))) continue
    const next = stretches.slice(at + 1, at + 1 + farthest).filter(({ name }) => name !== stretch.name)
    const reply = next.flatMap(({ blocks }) => blocks).find((block) => isReply(block, asked.length))
    if (reply?.type !== 'paragraph' || used.has(reply)) continue
    used.add(reply)
    linesOf(reply).forEach((line, index) => {
      const question = asked[index]
      const [answer] = blocksOf([line])
      if (question && answer) answered.set(question, answer)
    })
  }
  if (answered.size === 0) return readings
  return readings.flatMap((reading): Reading[] => {
    if (reading.kind === 'loose') {
      const blocks = reading.blocks.filter((block) => !used.has(block))
      return blocks.length > 0 ? [{ ...reading, blocks }] : []
    }
    const answer = reading.kind === 'question' ? answered.get(reading) : undefined
    return [reading.kind === 'question' && answer ? answeredBy(reading, [answer]) : reading]
  })
}

function questionsOf(readings: readonly Reading[], stretch: Stretch): readonly Question[] {
  return readings.flatMap((reading) =>
    reading.kind === 'question' && isIn(reading.entry.first, stretch) ? [reading] : [],
  )
}

/** Whether a paragraph has as many lines as there are questions, none of which asks. */
function isReply(block: Block, count: number): boolean {
  if (block.type !== 'paragraph') return false
  const lines = linesOf(block)
  return lines.length === count && !lines.some(({ text }) => endsAsking(text))
}
