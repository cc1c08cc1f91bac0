import { groupBy } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'
import { firstLine } from '../../outline/block.ts'
import { fold } from '../../text/fold.ts'
import { callsQuestions } from '../../text/kinds.ts'
import { linesOf } from '../../text/phrasing.ts'
import { sectionWords } from '../../text/words.ts'
import type { Candidates } from '../reading/candidates.ts'
import { fewestItems, itemsOf, longestTopic } from './items.ts'

/** The items of lists right below a line that heads what never asks: `**Instructions:**` */
export function instructed(candidates: Candidates): readonly Entry[] {
  return itemsBelow(candidates, (line) => line.length <= 40 && sectionWords.has(fold(line)))
}

/** The items of lists right below a line that calls them questions, half of which ask: `Asked in every interview:` */
export function announced(candidates: Candidates): readonly Entry[] {
  const items = itemsBelow(candidates, (line) => line.length <= longestTopic && callsQuestions(line))
  return [...groupBy(items, ({ group }) => group).values()]
    .filter((list) => list.length >= fewestItems && askedOf(list) * 2 >= list.length)
    .flat()
}

function askedOf(items: readonly Entry[]): number {
  return items.filter(({ head }) => head.asking !== null).length
}

/** The items of lists right below a line alone that `heads` them. */
function itemsBelow(candidates: Candidates, heads: (line: string) => boolean): readonly Entry[] {
  const { blocks } = candidates.region
  const lists = new Set(
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1]
      const lines = block.type === 'list' && before?.type === 'paragraph' ? linesOf(before) : []
      return lines.length === 1 && heads(lines[0]?.text ?? '') ? [firstLine(block)] : []
    }),
  )
  return lists.size === 0 ? [] : itemsOf(candidates).filter(({ group }) => lists.has(group))
}
