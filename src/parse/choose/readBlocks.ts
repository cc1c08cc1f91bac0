import type { Segment } from '../conventions/convention.ts'
import type { Entry } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { readAgain } from './again/again.ts'
import type { Read } from './again/around.ts'
import { type Below, belowOf } from './reading/candidates.ts'
import type { Families } from './reading/families.ts'
import { questionsIn, type Reading } from './reading/reading.ts'
import { paragraphAt } from './reading/rewritten.ts'
import { ownScore, surely, threshold } from './reading/score.ts'
import { isListAlone, scoresOf } from './scoresOf.ts'

/** A region's own blocks in the convention that explains them best, and what that leaves out once more. */
export function readBlocks(
  blocks: readonly Block[],
  below: readonly Below[],
  families: Families,
): readonly Reading[] {
  const { readings } = mostRegular(blocks, below, families)
  if (!readings.some(({ kind }) => kind === 'question'))
    return blocks.length === 0 ? [] : [{ kind: 'loose', blocks }]
  const read: Read = (rest, own = belowOf(rest)) => readBlocks(rest, own, families)
  return readAgain(readings, { blocks, below, families, read })
}

/** What a convention makes of blocks, and what that is worth. */
interface Reckoned {
  readonly value: number
  readonly readings: readonly Reading[]
}

function mostRegular(blocks: readonly Block[], below: readonly Below[], families: Families): Reckoned {
  const listAlone = isListAlone(blocks)
  let best: Reckoned = { value: 0, readings: [] }
  for (const { segments } of below) {
    const scores = scoresOf(segments, families, listAlone)
    const worth = segments.reduce(
      (sum, { entry }) => sum + (entry ? Math.max(0, (scores.get(entry) ?? 0) - threshold + 0.5) : 0),
      0,
    )
    const found: Reckoned = {
      value: worth * counted(segments, scores),
      readings: readingsOf(segments, scores),
    }
    if (found.value > 0 && (holds(found, best) || (found.value > best.value && !holds(best, found))))
      best = found
  }
  return best
}

/** Whether one reading has all questions of another, at least two, and more that are sure. */
function holds(one: Reckoned, other: Reckoned): boolean {
  const own = new Map(questionsIn(one.readings).map(({ entry }) => [entry.first, entry]))
  const places = questionsIn(other.readings).map(({ entry }) => entry.first)
  if (places.length < 2 || own.size <= places.length || !places.every((first) => own.delete(first)))
    return false
  return [...own.values()].every((entry) => ownScore(entry) >= surely)
}

/** `3`, `A3` */
const counting = /^\p{Lu}?(\d+)$/u

/** The share of its numbers that a reading whose numbers rise takes for questions: of 1, 2, 5 three in five; 1 of any other. */
function counted(segments: readonly Segment[], scores: ReadonlyMap<Entry, number>): number {
  const numbers = segments.flatMap(({ entry }) => {
    const number =
      entry && (scores.get(entry) ?? 0) >= threshold ? counting.exec(entry.head.number ?? '') : null
    return number === null ? [] : [Number(number[1])]
  })
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? 0
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  return numbers.length < 3 || !rises ? 1 : numbers.length / (last - first + 1)
}

function readingsOf(segments: readonly Segment[], scores: ReadonlyMap<Entry, number>): Reading[] {
  return segments.map((segment): Reading => {
    if (segment.entry === undefined) return { kind: 'loose', blocks: segment.loose }
    const score = scores.get(segment.entry) ?? 0
    return score >= threshold
      ? { kind: 'question', entry: segment.entry, score }
      : { kind: 'loose', blocks: blocksOfEntry(segment.entry) }
  })
}

/** An entry that asks nothing, as blocks again. */
function blocksOfEntry({ head, body, first }: Entry): Block[] {
  return head.nodes.length === 0 ? [...body] : [paragraphAt(head.nodes, first), ...body]
}
