import type { List } from 'mdast'
import { itemAsking } from '../../outline/itemAsking.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'
import { paragraphAt } from '../reading/rewritten.ts'
import type { Read, SecondLook } from './around.ts'

/** Fewest questions that a topic stands over. */
const fewest = 2

/**
 * Readings in which what asks nothing itself, and has nothing below it but a list each item of which asks, is the topic over
 * these questions and none of its own.
 *
 *     2. Deep dive into the project
 *        - Why did you choose a queue?
 *        - How are messages kept in order?
 */
export const topicsOver: SecondLook = (readings, { read }) =>
  readings.flatMap((reading) => topicOver(reading, read))

function topicOver(reading: Reading, read: Read): readonly Reading[] {
  if (reading.kind !== 'question') return [reading]
  const { head, body, first, survey } = reading.entry
  const isSilent = (head.asking === null || head.asking === 'topic') && head.role === null
  const [list, ...more] = body
  if (!isSilent || survey.options || list?.type !== 'list' || more.length > 0 || !allAsk(list))
    return [reading]
  const again = read(body)
  return questionsIn(again).length === list.children.length
    ? [{ kind: 'loose', blocks: [paragraphAt(head.nodes, first)] }, ...again]
    : [reading]
}

function allAsk({ children }: List): boolean {
  const forms = children.map(itemAsking)
  return children.length >= fewest && forms.every((form) => form === 'mark' || form === 'words')
}
