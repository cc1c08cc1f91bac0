import { type Key, keysOf, mayHoldKeys } from '../keyText.ts'
import type { FlatLine } from './flatLines.ts'
import { narrow } from './tokens.ts'

/** The keys of lines that count down columns, in their order, and how many lines they take. */
export interface KeyColumns {
  readonly keys: readonly Key[]
  readonly count: number
}

const none: KeyColumns = { keys: [], count: 0 }

/** Fewest lines of columns, and fewest columns. */
const [fewestLines, fewestColumns] = [2, 2]

/**
 * Keys in columns, each of which goes on from the one before it:
 *
 *     1 – b    3 – c
 *     2 – a    4 – a
 */
export function keysInColumns(lines: readonly FlatLine[], at: number): KeyColumns {
  const first = rowAt(lines, at)
  const [top, beside] = first.map(({ number }) => Number(number))
  if (top === undefined || beside === undefined || beside <= top + 1) return none
  const rows = [first]
  for (
    let row = rowAt(lines, at + 1);
    Number(row[0]?.number) === top + rows.length;
    row = rowAt(lines, at + rows.length)
  )
    rows.push(row)
  if (rows.length < fewestLines || beside !== top + rows.length) return none
  const keys = rows.flat().sort((a, b) => Number(a.number) - Number(b.number))
  return { keys, count: rows.length }
}

/** The keys of a line, at least two; none of a line that holds fewer. */
function rowAt(lines: readonly FlatLine[], at: number): readonly Key[] {
  const line = lines[at]
  if (line === undefined || line.whole !== null || !mayHoldKeys.test(narrow(line.text))) return []
  const { found } = keysOf(narrow(line.text))
  return found.length < fewestColumns ? [] : found
}
