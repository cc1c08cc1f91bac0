import { letters } from '../../text/fold.ts'
import type { Reading } from '../reading/reading.ts'
import { answeredBy } from '../reading/rewritten.ts'

/** Fewest letters of a quote that was cut. */
const fewestLetters = 8

/**
 * Readings in which what a message quotes of a question above answers that question, and asks nothing again:
 *
 *     1) What is a lock?  2) What is a race?        > 2) What is a race?
 *                                                   Two threads, one value.
 */
export function withQuotedAnswers(readings: readonly Reading[]): readonly Reading[] {
  const result = [...readings]
  const asked = new Map<string, number>()
  for (const [at, reading] of readings.entries()) {
    if (reading.kind !== 'question') continue
    const words = letters(reading.entry.head.text)
    if (reading.entry.convention !== 'quote') {
      asked.set(words, at)
      continue
    }
    const place = asked.get(words) ?? startedBy(words, asked)
    const above = place === undefined ? undefined : result[place]
    if (place === undefined || above?.kind !== 'question' || reading.entry.body[0] === undefined) continue
    result[place] = answeredBy(above, reading.entry.body)
    result[at] = { kind: 'loose', blocks: [] }
  }
  return result.filter((one) => one.kind !== 'loose' || one.blocks.length > 0)
}

function startedBy(words: string, asked: ReadonlyMap<string, number>): number | undefined {
  if (words.length < fewestLetters) return undefined
  return [...asked].findLast(([one]) => one.startsWith(words))?.[1]
}
