/** A question as a scorer is handed it: plain text, empty where the article has none. */
export interface ScoredQuestion {
  readonly title: string
  readonly prompt: string
  readonly answer: string
}

/**
 * A function of the user's own, such as an embedding model, that says how likely two questions are one: a number for each
 * pair, from 0 (another question) to 1 (the same). Asked in batches of at most 100 pairs, one batch after the other. A
 * pair of 0.5 or more goes to review; none is merged for it, and none taken out of review.
 */
export type Scorer = (
  pairs: readonly (readonly [a: ScoredQuestion, b: ScoredQuestion])[],
) => Promise<readonly number[]>
