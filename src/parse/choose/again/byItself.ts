import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { linesOf } from '../../text/phrasing.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'

/** Fewest questions of a stretch that is read by itself, and fewest where each is answered or offers something. */
const fewest = { asking: 3, answered: 2 }

/** Where two of three ask, or are answered, all do. */
const surely = 2 / 3

/**
 * What a reading of the whole article leaves out, read as if it were all of one: what is the most regular way to ask in an
 * article need not be that of each of its parts.
 *
 *     ## Round 1            ## Round 2                    ## Quick ones
 *     1. What is …?         **Q:** Why …?                 - How long is …?
 *        It is …            **A:** Since …                - Which of …?
 *
 * A stretch is taken for questions where several stand in it, most of them sure.
 */
export function byItself(
  readings: readonly Reading[],
  read: (blocks: readonly Block[]) => readonly Reading[],
): readonly Reading[] {
  return readings.flatMap((reading): readonly Reading[] => {
    if (reading.kind === 'section') return [{ ...reading, parts: byItself(reading.parts, read) }]
    if (reading.kind !== 'loose' || reading.what !== undefined || !mayAsk(reading.blocks)) return [reading]
    const again = read(reading.blocks)
    const entries = questionsIn(again).map(({ entry }) => entry)
    return areQuestions(entries) ? again : [reading]
  })
}

/** A first look: a stretch with fewer lines than questions would have is none. */
function mayAsk(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + linesIn(block), 0) >= fewest.answered * 2
}

function linesIn(block: Block): number {
  if (block.type === 'list' || block.type === 'table') return block.children.length
  return block.type === 'paragraph' ? linesOf(block).length : 1
}

function areQuestions(entries: readonly Entry[]): boolean {
  const answered = entries.filter(({ survey }) => survey.answered || survey.options).length
  const sure = entries.filter(asksOrAnswers).length
  if (sure < entries.length * surely) return false
  return entries.length >= fewest.asking || (entries.length >= fewest.answered && answered === entries.length)
}

/** Whether a candidate asks by its own form, or by a name that is known, not only as its like do. */
function asksOrAnswers({ head, survey }: Entry): boolean {
  const asks = head.asking === 'mark' || head.asking === 'words'
  return (
    (head.role === 'question' && head.label !== null) ||
    survey.options ||
    survey.answered ||
    (asks && !survey.links)
  )
}
