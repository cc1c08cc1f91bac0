import type { List } from 'mdast'
import { firstParagraph } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { textOf } from '../../text/phrasing.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'
import { paragraphAt } from '../reading/rewritten.ts'
import type { Around } from './around.ts'

/** Fewest questions that a topic stands over. */
const fewest = 2

/**
 * The questions of a list that is all that stands below what asks nothing itself, each of them asking: that is the topic of
 * theirs. The reading as it is where it is none such.
 *
 *     2. Deep dive into the project
 *        - Why did you choose a queue?
 *        - How are messages kept in order?
 */
export function topicOver(reading: Reading, { read }: Around): readonly Reading[] {
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
  const forms = children.map((item) =>
    asking(textOf(firstParagraph(item)?.children ?? []).split('\n')[0] ?? ''),
  )
  return children.length >= fewest && forms.every((form) => form === 'mark' || form === 'words')
}
