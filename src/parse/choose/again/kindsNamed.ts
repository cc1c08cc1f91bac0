import { entryOf } from '../../conventions/convention.ts'
import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { type Line, linesOf } from '../../text/phrasing.ts'
import { kindAtStart } from '../../text/tags.ts'
import type { Question, Reading } from '../reading/reading.ts'
import { threshold } from '../reading/score.ts'
import type { SecondLook } from './around.ts'

/** Fewest listed questions without answers above such lines, and the shortest and the longest of these, in characters. */
const [fewest, shortest, longest] = [2, 4, 120]

/**
 * Readings in which lines below a list of nothing but questions that name a kind of question, and what was set, are questions
 * as well: what notes on an interview tell of its coding round.
 *
 *     1. What is a goroutine?
 *     2. How does a channel block?
 *
 *     Coding: merge two sorted lists
 */
export const kindsNamed: SecondLook = (readings) => {
  const above: Question[] = []
  return readings.flatMap((reading): readonly Reading[] => {
    if (reading.kind === 'question') above.push(reading)
    if (reading.kind !== 'loose' || reading.what !== undefined) return [reading]
    return areListed(above) ? split(reading.blocks) : [reading]
  })
}

function areListed(questions: readonly Question[]): boolean {
  return (
    questions.length >= fewest &&
    questions.every(({ entry }) => entry.convention === 'list item' && entry.survey.empty)
  )
}

function split(blocks: readonly Block[]): readonly Reading[] {
  return blocks.flatMap((block): readonly Reading[] => {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    return lines.length > 0 && lines.every(isNamed)
      ? lines.map((line) => ({ kind: 'question', entry: asEntry(line), score: threshold }))
      : [{ kind: 'loose', blocks: [block] }]
  })
}

/** A line that tells of something ends as a sentence does, `Open: till nine.`, unless it asks or says what to do. */
function isNamed({ text }: Line): boolean {
  const kind = kindAtStart(text)
  const said = kind === null ? '' : text.slice(kind.length).trim()
  const tells = /[.。]$/.test(said) && asking(said) === null
  return said.length >= shortest && text.length <= longest && !tells
}

function asEntry({ nodes, number }: Line): Entry {
  return entryOf('list item', { family: 'list item named', head: nodes, body: [], first: number, marks: 0 })
}
