import type { Entry, Ledger } from './ledger.ts'
import { titleKey } from './titleKey.ts'

/** A remembered question, with the keys of its titles. */
export interface Known {
  readonly id: string
  readonly entry: Entry
  readonly keys: readonly string[]
}

/** The ledger as a list, the older first. */
export function knownOf(ledger: Ledger): readonly Known[] {
  return [...ledger]
    .map(([id, entry]) => ({ id, entry, keys: [...new Set(entry.titles.map(titleKey))] }))
    .sort((a, b) => a.entry.since - b.entry.since || (a.id < b.id ? -1 : 1))
}
