import type { Evidence } from '../../model/book.ts'
import type { MergeRule, Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import type { Alignment } from './align.ts'

/** What becomes of a pair: one question, a pair for a person to look at, or two questions. */
export type Decision = 'merge' | 'review' | 'distinct'

/** The verdict on a pair, judged by itself: no figure of the whole corpus enters it. */
export interface Verdict {
  readonly decision: Decision
  /** Which rule decided, for the reader of a report. */
  readonly rule: MergeRule
  readonly evidence: Evidence
}

/** A pair as the rules see it. */
export interface Sight {
  readonly a: Frame
  readonly b: Frame
  readonly alignment: Alignment
  readonly intent: Evidence['intent']
  readonly score: number
  readonly vetoes: readonly Veto[]
}

/** A verdict before its evidence is written down, which most pairs never need. */
export interface Judgement {
  readonly sight: Sight
  readonly decision: Decision
  readonly rule: MergeRule
  readonly answers: number | null
  /** Whether nothing but their words makes them two questions, so that alike answers may say that they are one. */
  readonly isOpen: boolean
}

/** What a rule makes of a pair, and its name. */
export type Ruling = readonly [decision: Decision, rule: MergeRule]

/** A judgement with its evidence written down. */
export function verdictOf({ sight, decision, rule, answers }: Judgement): Verdict {
  const { a, b, alignment, intent, score, vetoes } = sight
  const { shared, onlyA, onlyB } = alignment
  return {
    decision,
    rule,
    evidence: {
      shared: shared.map(([piece]) => piece.surface),
      onlyA: onlyA.map(({ surface }) => surface),
      onlyB: onlyB.map(({ surface }) => surface),
      intent,
      intentA: a.intent,
      intentB: b.intent,
      vetoes,
      answers,
      score,
    },
  }
}
