import type { Verdict } from '../compare.ts'

/** What a person has decided, as pairs of indices into the items. */
export interface Links {
  readonly must: readonly { readonly a: number; readonly b: number; readonly verdict: Verdict }[]
  /** Names of pairs ({@link pairKey}) that stay apart. */
  readonly cannot: ReadonlySet<string>
}

/** No decisions. */
export const noLinks: Links = { must: [], cannot: new Set() }

/** The name of a pair of indices, whichever comes first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
