import { type Block, firstLine } from '../../outline/block.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'
import { questionOver } from '../reading/rewritten.ts'
import { startedBefore } from '../reading/startedBefore.ts'
import type { SecondLook } from './around.ts'
import { withQuotedAnswers } from './quotedAnswers.ts'
import { withRepliesInOrder } from './repliesInOrder.ts'
import { isIn, type Stretch, stretchesOf } from './stretches.ts'
import { messageIn, ownReading } from './stretchReading.ts'

/** Fewest stretches of a region that may each ask in a way of their own, and most: more are cards, which rules part. */
const [fewest, most] = [3, 400]

/**
 * Readings of a region that rules, or messages, cut into stretches of which each may ask in a way of its own: a stretch in which
 * the chosen convention finds nothing is read again by itself. Where it asks, the question before it ends there.
 *
 *     #1 Ana   1) What is …?  2) Why …?        ---        #2 Ben   — What is …?        ---        #3 Cem   Q: … A: …
 *                                                                  — It is …
 */
export const apartAtRules: SecondLook = (readings, around) => {
  const stretches = stretchesOf(around.blocks)
  if (stretches.length < fewest || stretches.length > most) return readings
  const known = questionsIn(readings)
  const byMessage = known.some(({ entry }) => entry.convention === 'message')
  const loose = new Set(readings.flatMap((reading) => (reading.kind === 'loose' ? reading.blocks : [])))
  const asked = new Map<Stretch, readonly Reading[]>()
  for (const stretch of stretches) {
    const asking = known.filter(({ entry: { first } }) => isIn(first, stretch))
    if (asking.some(({ entry }) => entry.convention !== 'message')) continue
    const isOpen = !byMessage || stretch.blocks.some((block) => loose.has(block))
    const own = ownReading(stretch, asking.length, isOpen, around)
    const other = own === null && !byMessage ? messageIn(stretch, around) : own
    if (other !== null) asked.set(stretch, other)
  }
  return asked.size === 0
    ? readings
    : withRepliesInOrder(withQuotedAnswers(joined(readings, stretches, asked)), stretches)
}

/** The readings with those of the stretches that ask in their places. */
function joined(
  readings: readonly Reading[],
  stretches: readonly Stretch[],
  asked: ReadonlyMap<Stretch, readonly Reading[]>,
): readonly Reading[] {
  const placed = new Set<Stretch>()
  const stretchAt = (line: number): Stretch | undefined => {
    const found = stretches[startedBefore(stretches, ({ first }) => first, line + 1) - 1]
    return found && isIn(line, found) && asked.has(found) ? found : undefined
  }
  const at = (block: Block): Stretch | undefined => stretchAt(firstLine(block))
  const placing = (stretch: Stretch): readonly Reading[] => {
    if (placed.has(stretch)) return []
    placed.add(stretch)
    return asked.get(stretch) ?? []
  }
  const spread = (blocks: readonly Block[]): Reading[] => {
    const found: Reading[] = []
    for (const block of blocks) {
      const stretch = at(block)
      const last = found.at(-1)
      if (stretch !== undefined) {
        found.push(...placing(stretch))
      } else if (last?.kind === 'loose')
        found[found.length - 1] = { ...last, blocks: [...last.blocks, block] }
      else found.push({ kind: 'loose', blocks: [block] })
    }
    return found
  }
  return readings.flatMap((reading): readonly Reading[] => {
    if (reading.kind === 'loose') return spread(reading.blocks)
    if (reading.kind !== 'question') return [reading]
    const { entry } = reading
    const own = stretchAt(entry.first)
    if (own !== undefined) return placing(own)
    const cut = entry.body.findIndex((block) => at(block) !== undefined)
    if (cut < 0) return [reading]
    return [questionOver(reading, entry.body.slice(0, cut)), ...spread(entry.body.slice(cut))]
  })
}
