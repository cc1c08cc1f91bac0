import { plainText } from '../../../model/text.ts'
import { firstLine } from '../../outline/block.ts'
import { fold } from '../../text/fold.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Question } from '../reading/reading.ts'
import type { KeyStart } from './keyStarts.ts'
import { mayHoldKeys } from './keyText.ts'

/** Fewest places under one name with a single question before each. */
const fewest = 3

/**
 * Places where keys may start without those under a name that stands below each of several questions in turn: there it labels
 * the answer of its question, and is no list of keys.
 *
 *     1. What is …?        2. Why …?          3. …                  9. …
 *     Answer: It is …      Answer: Since …    Answer: …             Answers: 1-B, 2-A, …
 *
 * So it does in the paragraph of the one question that starts there, above words that hold no keys.
 */
export function withoutOwnLabels(
  starts: readonly KeyStart[],
  asked: (since: number, line: number) => readonly Question[],
): readonly KeyStart[] {
  const lastAt = new Map<string, number>()
  const own = new Map<string, KeyStart[]>()
  for (const start of starts) {
    if (start.label.length === 0 || start.explains) continue
    const name = fold(textOf(start.label))
    const since = lastAt.get(name)
    lastAt.set(name, start.line)
    if (since === undefined || asked(since, start.line).length !== 1) continue
    const known = own.get(name)
    if (known) known.push(start)
    else own.set(name, [start])
  }
  const labels = new Set([...own.values()].filter((found) => found.length >= fewest).flat())
  for (const start of starts) if (isInParagraph(start, asked)) labels.add(start)
  return labels.size === 0 ? starts : starts.filter((start) => !labels.has(start))
}

function isInParagraph(
  { before: [first], rest, line, isNamed, explains }: KeyStart,
  asked: (since: number, line: number) => readonly Question[],
): boolean {
  if (first === undefined || isNamed || explains || mayHoldKeys.test(plainText(rest))) return false
  return asked(firstLine(first) - 1, line).length === 1
}
