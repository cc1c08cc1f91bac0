import { groupBy } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'

/** Candidates by the name of their family, in order. */
export type ByFamily = ReadonlyMap<string, readonly Entry[]>

/** Sorts candidates by their families. */
export function byFamily(entries: readonly Entry[]): ByFamily {
  return groupBy(entries, ({ family }) => family)
}
