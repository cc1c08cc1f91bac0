import { type Block, firstLine, lastLine } from '../../outline/block.ts'
import type { Given } from '../reading/given.ts'
import type { Question } from '../reading/reading.ts'
import { keyStartsIn } from './keyStarts.ts'
import { keysAlone } from './keysAlone.ts'

/** Fewest keys that stand above their questions. */
const fewest = 3

/** Blocks of keys, the chapter that they start, and what they answer. */
interface OnTop {
  readonly from: number
  readonly to: number
  /** Index behind the last block of the chapter. */
  readonly end: number
  readonly given: readonly Given[]
}

/**
 * Blocks in which keys that start a chapter, alone below its heading or below one that names them, stand behind the questions
 * of the chapter, whose numbers they have:
 *
 *     ## True or false
 *     | No.    | 1 | 2 | 3 |
 *     | Answer | T | F | T |
 *     ### Question 1 …
 */
export function withKeysBelow(blocks: readonly Block[], questions: readonly Question[]): readonly Block[] {
  if (questions.filter(({ entry }) => !entry.survey.answered).length < fewest) return blocks
  const moves = new Map<number, Block[]>()
  const moved = new Set<number>()
  blocks.forEach((_, at) => {
    const found = moved.has(at) ? null : onTopAt(blocks, at)
    if (found === null || !answersBelow(blocks, found, questions)) return
    const line = lastLine(blocks[found.end - 1] ?? {})
    const own = blocks.slice(found.from, found.to).map((block) => placedAt(block, line))
    moves.set(found.end, [...own, ...(moves.get(found.end) ?? [])])
    for (let index = found.from; index < found.to; index++) moved.add(index)
  })
  if (moves.size === 0) return blocks
  const all = blocks.flatMap((block, at) => [...(moves.get(at) ?? []), ...(moved.has(at) ? [] : [block])])
  return [...all, ...(moves.get(blocks.length) ?? [])]
}

function onTopAt(blocks: readonly Block[], at: number): OnTop | null {
  const block = blocks[at]
  if (block === undefined) return null
  if (block.type === 'heading') {
    const next = blocks[at + 1]
    const given = next === undefined || next.type === 'heading' ? null : keysAlone(next)
    const isNamed = given !== null && keyStartsIn(block, at, blocks).some(({ isLoose }) => isLoose !== true)
    return isNamed ? { from: at, to: at + 2, end: endOf(blocks, at + 1, block.depth - 1), given } : null
  }
  const above = blocks[at - 1]
  if (at > 0 && above?.type !== 'heading') return null
  const [start] = keyStartsIn(block, at, blocks)
  const [rest, ...more] = start?.before.length === 0 ? start.rest : []
  const given = rest === undefined || more.length > 0 ? null : keysAlone(rest)
  const isOver = above?.type === 'heading' && keyStartsIn(above, at - 1, blocks).length > 0
  if (given === null || isOver) return null
  return {
    from: at,
    to: at + 1,
    end: endOf(blocks, at + 1, above?.type === 'heading' ? above.depth : 0),
    given,
  }
}

/** Where the next heading stands that is no deeper. */
function endOf(blocks: readonly Block[], from: number, depth: number): number {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type === 'heading' && block.depth <= depth) return at
  }
  return blocks.length
}

/** Whether keys have the numbers of the questions behind them in their chapter, which have no answers, and none stand before them. */
function answersBelow(
  blocks: readonly Block[],
  { from, to, end, given }: OnTop,
  questions: readonly Question[],
): boolean {
  if (given.length < fewest) return false
  const first = firstLine(blocks[from] ?? {})
  const [start, last] = [lastLine(blocks[to - 1] ?? {}), lastLine(blocks[end - 1] ?? {})]
  const below = questions.filter(({ entry }) => entry.first > start && entry.first <= last)
  const numbers = new Set(below.map(({ entry }) => entry.head.number))
  const isHeaded = blocks[from]?.type === 'heading'
  return (
    below.length === given.length &&
    given.every(({ number }) => numbers.has(number)) &&
    below.every(({ entry }) => !entry.survey.answered) &&
    !(isHeaded && questions.some(({ entry }) => entry.first < first && !entry.survey.answered))
  )
}

function placedAt(block: Block, line: number): Block {
  const point = { line, column: 1 }
  return { ...block, position: { start: point, end: point } }
}
