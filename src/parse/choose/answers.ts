import type { Entry } from '../entry/entry.ts'
import { asDetails, type Block } from '../outline/block.ts'
import type { Reading } from './reading.ts'
import type { Given } from './sheet.ts'

/**
 * Gives each question the answer that a list of answers further down has for it: by number, or in order where numbers
 * start again and both are as many. Each list speaks for the questions since the list before.
 */
export function withAnswers(readings: readonly Reading[]): ReadonlyMap<Entry, Entry> {
  const answered = new Map<Entry, Entry>()
  let waiting: Entry[] = []
  const visit = (reading: Reading): void => {
    if (reading.kind === 'question') {
      if (!reading.entry.survey.answered) waiting.push(reading.entry)
    } else if (reading.kind === 'section') reading.parts.forEach(visit)
    else if (reading.kind === 'sheet') {
      for (const [entry, given] of matched(waiting, reading.answers))
        answered.set(entry, withAnswer(entry, given))
      waiting = []
    }
  }
  readings.forEach(visit)
  return answered
}

function matched(entries: readonly Entry[], answers: readonly Given[]): [Entry, Given][] {
  const numbers = entries.map(({ head }) => head.number)
  const restarts = new Set(numbers).size < numbers.length || numbers.includes(null)
  if (restarts && entries.length === answers.length) {
    return entries.flatMap((entry, index): [Entry, Given][] => {
      const given = answers[index]
      return given ? [[entry, given]] : []
    })
  }
  const byNumber = new Map(answers.map((given) => [given.number, given]))
  return entries.flatMap((entry): [Entry, Given][] => {
    const given = entry.head.number === null ? undefined : byNumber.get(entry.head.number)
    return given ? [[entry, given]] : []
  })
}

function withAnswer(entry: Entry, given: Given): Entry {
  const first = given.blocks[0]
  if (first === undefined) return entry
  const answer: Block = asDetails(first, 'Answer', given.blocks)
  return { ...entry, body: [...entry.body, answer], survey: { ...entry.survey, answered: true } }
}
