/**
 * Rules by which two places ask the same, or may ask the same; the sheet of merges has a sentence for each in every language of
 * the interface.
 */
export const joiningRules = [
  'same-words',
  'same-focus',
  'must',
  'same-id',
  'asked-again',
  'told-repeat',
  'near-intent',
  'certain-one',
  'other-wording',
  'one-sided',
  'reworded',
  'kindred-word',
  'stated-name',
  'slip',
  'same-options',
  'same-answer',
  'same-right',
  'loan-word',
  'follow-up',
  'other-place',
  'other-sign',
  'typo',
  'alike-answers',
  'other-language',
  'no-focus',
  'scorer',
] as const

/** Rules that only keep two places apart. Those of the first list may do so too, where they weigh more. */
const partingRules = [
  'other-intent',
  'other-focus',
  'other-words',
  'other-negation',
  'other-number',
  'other-opposite',
  'other-direction',
  'other-order',
  'other-role',
  'other-gloss',
  'other-code',
  'other-image',
  'other-options',
  'other-prompt',
] as const

/** A rule under which a merge or a doubt is told. */
export type JoiningRule = (typeof joiningRules)[number]

/** A rule that decides on a pair. */
export type MergeRule = JoiningRule | (typeof partingRules)[number]

/** What stands against two places being one, as its rule names it: `number` of `other-number`. Another word alone does not part them. */
export type Veto = VetoOf<MergeRule> | 'substitution'
type VetoOf<Rule> = Rule extends `other-${infer Name}` ? Name : never

/** @throws RangeError where no rule that merges or doubts has this name. */
export function joiningRule(name: string): JoiningRule {
  const rule = joiningRules.find((known) => known === name)
  if (rule === undefined)
    throw new RangeError(`\`${name}\` merges nothing; it is not among the rules that do`)
  return rule
}
