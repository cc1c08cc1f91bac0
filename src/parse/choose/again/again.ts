import type { Block } from '../../outline/block.ts'
import type { Reading } from '../reading/reading.ts'
import { apartAtRules } from './apartAtRules.ts'
import type { Around } from './around.ts'
import { askedBeside } from './askedBeside.ts'
import { cutAtOtherHabits } from './otherHabit.ts'
import { topicOver } from './topicOver.ts'

/**
 * What the most regular reading of blocks leaves out, or lets end up in an answer, once more: where rules or messages part them,
 * where another habit starts, below a topic, and beside its questions. Each sees what the ones before it made.
 */
export function readAgain(
  readings: readonly Reading[],
  blocks: readonly Block[],
  around: Around,
): readonly Reading[] {
  return cutAtOtherHabits(apartAtRules(readings, blocks, around), around)
    .flatMap((reading) => topicOver(reading, around))
    .flatMap((reading) => askedBeside(reading, around))
}
