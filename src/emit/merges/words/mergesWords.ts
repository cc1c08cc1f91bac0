import type { Counted } from '../../shared/words/wordList.ts'

/** Rules by which two places are one or two questions are in doubt; `dedupe/explain.ts` has them all. */
export type Reason =
  | 'same-words'
  | 'same-focus'
  | 'must'
  | 'near-intent'
  | 'certain-one'
  | 'other-wording'
  | 'one-sided'
  | 'reworded'
  | 'kindred-word'
  | 'stated-name'
  | 'slip'
  | 'same-options'
  | 'same-answer'
  | 'asked-again'
  | 'loan-word'
  | 'follow-up'
  | 'other-place'
  | 'other-sign'
  | 'frame-word'
  | 'typo'
  | 'alike-answers'
  | 'other-language'
  | 'no-focus'
  | 'scorer'

/** Words that only the pages about repeats say, in one language: the sheet of merges, and the page to decide on. */
export interface MergesWords {
  readonly title: string
  readonly merged: string
  readonly mergedNote: string
  readonly doubt: string
  /** `{command}` is what to type. */
  readonly doubtNote: string
  readonly known: string
  readonly maybeKnown: string
  readonly nothing: string
  /** Marks the two places that the merge is least sure of. */
  readonly weakest: string
  readonly shared: string
  readonly wanted: string
  /** How alike two places are worded, in percent. */
  readonly likeness: string
  readonly bank: string
  readonly places: Counted
  readonly reasons: Readonly<Record<Reason, string>>
  readonly review: ReviewWords
}

/** Words of the page on which a person decides. */
export interface ReviewWords {
  readonly title: string
  readonly same: string
  readonly different: string
  readonly skip: string
  readonly undo: string
  readonly save: string
  readonly reason: string
  readonly onlyLeft: string
  readonly onlyRight: string
  /** `{n}` of `{m}` pairs. */
  readonly progress: string
  readonly done: string
  /** `{file}` is the name of the saved file. */
  readonly note: string
}
