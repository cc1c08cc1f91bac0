import type { Candidate } from './candidate.ts'
import type { Known } from './known.ts'

/**
 * Gives a function that says how far a question stands where an entry stood: 1 where both neighbours are the same,
 * ½ where one is. A neighbour is the same by its id where that is found already, else by a title.
 */
export function placesOf(
  candidates: readonly Candidate[],
  known: readonly Known[],
  ids: readonly (string | null)[],
): (row: number, column: number) => number {
  const byId = new Map(known.map((other) => [other.id, other]))
  const followers = new Map(
    known.flatMap((other) => (other.entry.retired ? [] : [[other.entry.after, other]])),
  )
  const same = (row: number, other: Known | undefined): boolean => {
    const candidate = candidates[row]
    if (candidate === undefined || other === undefined) return candidate === undefined && other === undefined
    const id = ids[row] ?? null
    return id === null ? candidate.keys.some((key) => other.keys.includes(key)) : id === other.id
  }
  return (row, column) => {
    const entry = known[column]
    if (entry === undefined) return 0
    const before = same(row - 1, byId.get(entry.entry.after ?? ''))
    const behind = same(row + 1, followers.get(entry.id))
    return (before ? 0.5 : 0) + (behind ? 0.5 : 0)
  }
}
