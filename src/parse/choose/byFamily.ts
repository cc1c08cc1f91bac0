import type { Entry } from '../entry/entry.ts'

/** Candidates by the name of their family, in order. */
export function byFamily(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const families = new Map<string, Entry[]>()
  for (const entry of entries) {
    const members = families.get(entry.family)
    if (members) members.push(entry)
    else families.set(entry.family, [entry])
  }
  return families
}
