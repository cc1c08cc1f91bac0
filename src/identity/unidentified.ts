import type { Asset, Question, Section } from '../model/book.ts'

/** A merged question that has no identity yet. */
export type Unidentified = Omit<Question, 'identity' | 'number'> & {
  /** Ids that the author wrote, `{#id}`, at any of its places; empty or absent in nearly every article. */
  readonly explicitIds?: readonly string[]
}

/** What reaches a card beside the question itself, so that its change is a change of the card. */
export interface Surroundings {
  /** False where identities are to follow from titles alone: the ledger is neither read nor written. */
  readonly ledger: boolean
  readonly sections: readonly Section[]
  /** By the url that `image` nodes carry. */
  readonly assets: ReadonlyMap<string, Asset>
}

/** No sections, no pictures, a ledger. */
export const nowhere: Surroundings = { ledger: true, sections: [], assets: new Map() }
