import { addTo } from '../model/collections.ts'
import type { Candidate } from './candidate.ts'
import type { Ledger } from './ledger.ts'
import { titleKey } from './titleKey.ts'

/** A new question that a known one asked too until now. */
export interface Split {
  readonly row: number
  /** Id of the question that it was part of. */
  readonly from: string
}

/**
 * Finds the new questions, `isNew`, whose words were those of a question that is still asked, but no longer in them. Where
 * it still is, as with `What is the output?`, many questions have those words.
 */
export function splitsOf(
  candidates: readonly Candidate[],
  ids: readonly string[],
  isNew: (row: number) => boolean,
  ledger: Ledger,
): readonly Split[] {
  const rows = candidates.map((_, row) => row).filter(isNew)
  if (rows.length === 0) return []
  const holders = new Map<string, string[]>()
  for (const [id, { titles, retired }] of ledger) {
    if (retired) continue
    for (const key of new Set(titles.map(titleKey))) addTo(holders, key, id)
  }
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const stillAsks = (id: string, key: string): boolean => {
    const row = rowOf.get(id)
    return row === undefined || (candidates[row]?.keys.includes(key) ?? false)
  }
  return rows.flatMap((row) => {
    for (const key of candidates[row]?.keys ?? []) {
      const from = holders.get(key)?.find((id) => !stillAsks(id, key))
      if (from !== undefined) return [{ row, from }]
    }
    return []
  })
}
