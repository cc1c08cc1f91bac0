import type { Verdict } from '../pair/verdict.ts'

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

/** The decisions on pairs of the first `count` items. */
export function linksWithin({ must, cannot }: Links, count: number): Links {
  const isWithin = (pair: string): boolean => pair.split(' ').every((index) => Number(index) < count)
  return {
    must: must.filter(({ a, b }) => a < count && b < count),
    cannot: new Set([...cannot].filter(isWithin)),
  }
}
