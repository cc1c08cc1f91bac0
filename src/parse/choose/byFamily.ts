import type { Entry } from '../entry/entry.ts'

/** Candidates by the name of their family, in order. */
export type ByFamily = ReadonlyMap<string, readonly Entry[]>

/** Sorts candidates by their families. */
export function byFamily(entries: readonly Entry[]): ByFamily {
  const families = new Map<string, Entry[]>()
  for (const entry of entries) {
    const members = families.get(entry.family)
    if (members) members.push(entry)
    else families.set(entry.family, [entry])
  }
  return families
}
