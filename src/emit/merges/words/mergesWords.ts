import type { JoiningRule } from '../../../model/mergeRules.ts'
import type { Counted } from '../../shared/words/wordList.ts'

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
  readonly reasons: Readonly<Record<JoiningRule, string>>
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
