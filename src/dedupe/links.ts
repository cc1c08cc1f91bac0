import type { Verdict } from './compare.ts'

/** What a person has decided, as pairs of indices into the items. */
export interface Links {
  readonly must: readonly { readonly a: number; readonly b: number; readonly verdict: Verdict }[]
  /** Names of pairs ({@link pairKey}) that stay apart. */
  readonly cannot: ReadonlySet<string>
}

/** No decisions. */
export const noLinks: Links = { must: [], cannot: new Set() }
