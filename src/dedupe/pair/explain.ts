import type { MergeRule } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import { align, type Piece, weigh } from './align.ts'
import { type Observation, weighed } from './odds.ts'
import type { Decision, Verdict } from './verdict.ts'

/** One bar of a waterfall: a name that both or one of the questions holds, and what it adds to or takes from the score. */
export interface Bar {
  readonly side: 'shared' | 'onlyA' | 'onlyB'
  readonly name: string
  /** Weight, as {@link Frame.focus} has it. */
  readonly weight: number
}

/** A verdict laid open: what each name counts, and what the rule that decided says. */
export interface Explanation {
  readonly decision: Decision
  readonly rule: MergeRule
  readonly because: string
  readonly bars: readonly Bar[]
  /** Of a pair whose words do not decide it: what else is seen, and how much it speaks for their being one, in logarithms of odds. */
  readonly odds: readonly Odd[]
  readonly evidence: Verdict['evidence']
}

/** One thing that speaks for two questions being one, or against it. */
export interface Odd {
  readonly seen: string
  /** Negative where it speaks against it. */
  readonly weight: number
}

/** What each observation says. */
const sights: Readonly<Record<Observation, string>> = {
  always: 'most pairs that share a name are two questions',
  equal: 'both name the same',
  oneSided: 'one names all that the other names',
  sharedOneSided: 'how much both name',
  sharedBothSided: 'how much both name',
  less: 'what one names besides',
  more: 'what the other names besides',
  conflict: 'they want different things',
  instead: 'a name stands where the other has another',
  akin: 'a name of each may be one word',
  exchanged: 'words of each that may stand for each other',
  places: 'places that are worded otherwise',
  kept: 'how much of the shorter stands in the longer',
}

/** What each rule means, for a reader who does not know the program. */
const meanings: Readonly<Record<MergeRule, string>> = {
  'same-words': 'both are written alike but for numbering, case, width and punctuation',
  'same-focus': 'both name the same things and want the same of them',
  must: 'a person decided that they are one',
  'same-id': 'they have the same id: one was reworded into the other',
  scorer: 'a scorer of your own finds them alike',
  'near-intent': 'both name the same things, but want something a little different of them',
  'certain-one': 'one asks of a certain case, the other in general',
  'other-wording': 'both ask what something is, in words that may name two things',
  'one-sided': 'all that one names, the other names too, and something more',
  reworded: 'the sentences are built otherwise, round names most of which both have',
  'follow-up': 'one asks what the other asks, and goes on',
  'asked-again':
    'they want and name the same, in other words all over; what differs names nothing of its own',
  'told-repeat': 'one says that it was asked before, and but for that they are written alike',
  'same-answer': 'they have the same answer of a few words',
  'same-right': 'the same option is right in both, and nothing is named besides',
  'same-options': 'they offer the same options, and the same are right',
  slip: 'one has a word misspelt that the other spells; but for that they are one',
  'loan-word': 'a word of one may be the word of the other, borrowed',
  'kindred-word': 'they differ in the form of a word',
  'stated-name': 'one gives the abbreviation that the other uses for the same name',
  typo: 'they differ in one letter, as by a slip of the pen',
  'alike-answers': 'their names overlap and their answers are alike',
  'other-language': 'they ask the same in two languages',
  'no-focus': 'one of them names nothing that could be compared',
  'other-intent': 'they want different things',
  'other-focus': 'each names something that the other does not',
  'other-words': 'they are written differently, and there is no word list for their language',
  'other-negation': 'one denies what the other asks',
  'other-number': 'they differ in a number or a sign',
  'other-opposite': 'one asks of the opposite of what the other names',
  'other-direction': 'they go opposite ways',
  'other-order': 'the same words stand in another order',
  'other-place': 'the same words, of which one stands in another place',
  'other-sign': 'the same words, with another sign among them',
  'other-role': 'each asks somebody else',
  'other-gloss': 'their names stand for different abbreviations',
  'other-code': 'the code under the title differs',
  'other-image': 'the picture under the title differs',
  'other-options': 'the answers to choose from differ',
  'other-prompt': 'what is asked under the title differs',
}

/** Lays a verdict open. */
export function explain(a: Frame, b: Frame, { decision, rule, evidence }: Verdict): Explanation {
  const alignment = align(a, b)
  const { shared, onlyA, onlyB } = alignment
  const bars = [
    ...shared.map(([piece]) => bar('shared', piece)),
    ...onlyA.map((piece) => bar('onlyA', piece)),
    ...onlyB.map((piece) => bar('onlyB', piece)),
  ]
  const isDecided =
    (decision === 'merge' && rule !== 'asked-again') ||
    shared.length === 0 ||
    a.lang === null ||
    b.lang === null
  const odds = isDecided ? [] : weighed(a, b, alignment, evidence).map(odd)
  return { decision, rule, because: because(decision, rule), bars, odds, evidence }
}

function odd([name, weight]: readonly [Observation, number]): Odd {
  return { seen: sights[name], weight: Math.round(weight * 10) / 10 }
}

function bar(side: Bar['side'], piece: Piece): Bar {
  return { side, name: piece.surface, weight: Math.round(weigh([piece]) * 10) / 10 }
}

function because(decision: Decision, rule: MergeRule): string {
  const meaning = meanings[rule]
  return rule === 'one-sided' && decision === 'distinct' ? `${meaning}, too much to be the same` : meaning
}
