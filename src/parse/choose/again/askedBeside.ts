import type { Entry } from '../../entry/entry.ts'
import { type Block, linesTaken } from '../../outline/block.ts'
import type { Below } from '../reading/candidates.ts'
import type { Reading } from '../reading/reading.ts'
import { isSure } from '../reading/score.ts'
import type { Around, SecondLook } from './around.ts'

/** Fewest questions in another convention that stand beside those of the best, and fewest of such as are sure. */
const [fewestBeside, fewestSure] = [3, 2]

/**
 * Readings with what the best convention leaves out, read in another where that asks throughout: a list behind folds, labelled
 * questions below a line in bold.
 */
export const askedBeside: SecondLook = (readings, around) =>
  readings.flatMap((reading) => besides(reading, around))

function besides(reading: Reading, { below, read }: Around): readonly Reading[] {
  if (reading.kind !== 'loose') return [reading]
  const isListed = reading.blocks.some(({ type }) => type === 'list')
  if (!isListed && !holdsSure(reading.blocks, below)) return [reading]
  const again = read(reading.blocks)
  const entries = again.flatMap((one) => (one.kind === 'question' ? [one.entry] : []))
  const areSure = entries.length >= fewestSure && entries.every(isSure)
  return areSure || (isListed && askThroughout(entries)) ? again : [reading]
}

function askThroughout(entries: readonly Entry[]): boolean {
  const marked = entries.filter(({ head }) => head.asking === 'mark').length
  const asks = entries.every(({ head }) => head.asking !== null) && marked * 2 >= entries.length
  const areFull =
    marked === entries.length && entries.every(({ survey }) => survey.options || survey.answered)
  return asks && entries.length >= (areFull ? fewestSure : fewestBeside)
}

/** Whether a convention has several sure questions among blocks. */
function holdsSure(blocks: readonly Block[], below: readonly Below[]): boolean {
  const taken = linesTaken(blocks)
  if (taken === null) return false
  const [from, to] = taken
  return below.some(({ segments }) => {
    const sure = segments.filter(
      ({ entry }) => entry && entry.first >= from && entry.first <= to && isSure(entry),
    )
    return sure.length >= fewestSure
  })
}
