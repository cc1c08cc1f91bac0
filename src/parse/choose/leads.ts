import type { Entry } from '../entry/entry.ts'
import { endOf } from '../entry/item.ts'
import { survey } from '../entry/survey.ts'
import type { Block } from '../outline/block.ts'
import type { Question, Reading } from './reading/reading.ts'

/** Fewest questions that tell that each has its code above it. */
const fewest = 3

/**
 * Code that stands above each question, not at the end of the one before: where the first has some above it, the last none
 * below, and all between end with some behind their labelled answers.
 *
 *     (code)   1. What does it print?   Answer: 1   (code)   2. What does it print?   Answer: 2
 */
export function withLeads(readings: readonly Reading[]): readonly Reading[] {
  const inner = readings.map((reading) =>
    reading.kind === 'section' ? { ...reading, parts: withLeads(reading.parts) } : reading,
  )
  const first = inner.findIndex(({ kind }) => kind === 'question')
  const before = inner[first - 1]
  if (before?.kind !== 'loose' || before.blocks.at(-1)?.type !== 'code') return inner
  let end = first
  while (inner[end]?.kind === 'question') end++
  const questions = inner.slice(first, end) as Question[]
  const closed = questions.filter(({ entry }) => endsInCode(entry)).length
  const last = questions.at(-1)
  if (last === undefined || questions.length < fewest) return inner
  if (closed < questions.length - 1 || endsInCode(last.entry)) return inner
  const codes = [before, ...questions].map((reading) =>
    (reading.kind === 'loose' ? reading.blocks : reading.entry.body).at(-1),
  )
  return [
    ...inner.slice(0, first - 1),
    { ...before, blocks: before.blocks.slice(0, -1) },
    ...questions.map((question, index): Question => {
      const body = question === last ? question.entry.body : question.entry.body.slice(0, -1)
      return { ...question, entry: below(question.entry, codes[index], body) }
    }),
    ...inner.slice(end),
  ]
}

function endsInCode({ body, survey: { answered, options } }: Entry): boolean {
  return body.length > 1 && body.at(-1)?.type === 'code' && (answered || options)
}

function below(entry: Entry, code: Block | undefined, rest: readonly Block[]): Entry {
  const body = code === undefined ? rest : [code, ...rest]
  return { ...entry, body, last: endOf(entry.first, rest), survey: survey(body) }
}
