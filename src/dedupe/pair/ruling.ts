import type { Evidence } from '../../model/book.ts'
import type { JoiningRule, MergeRule, Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import type { Alignment } from './align.ts'
import { isAskedAgain, isSaidAgain } from './askedAgain.ts'
import { byIntent } from './byIntent.ts'
import { isOnlyCount } from './count.ts'
import { doubt } from './doubt.ts'
import { isDeniedOtherwise } from './odds.ts'
import { relate } from './relate.ts'
import { signsDiffer } from './sight.ts'
import { isOneEdit } from './typo.ts'
import type { Decision, Judgement, Ruling, Sight } from './verdict.ts'

/** What the rules make of a pair, each as the first that has something to say of it. */
export function judged(sight: Sight): Judgement {
  const { a, b, alignment, intent, vetoes } = sight
  const judgement = (decision: Decision, rule: MergeRule, isOpen = false): Judgement => ({
    sight,
    decision,
    rule,
    answers: null,
    isOpen,
  })
  const veto = vetoes[0]
  if (a.squashed === '' && a.key !== b.key) return judgement('distinct', 'no-focus')
  if (a.squashed === b.squashed && !signsDiffer(a, b))
    return veto === undefined ? judgement('merge', writtenAlike(a, b)) : judgement('distinct', ruleOf(veto))
  if (a.standing !== '' && b.standing !== '' && a.lang === b.lang && a.role === b.role)
    return judgement(...byStanding(a, b, vetoes))
  if (a.lang === null || b.lang === null) return judgement(...byOneEdit(a, b, veto))
  if (a.focus.length === 0 || b.focus.length === 0)
    return judgement(isBare(a, b) && veto === undefined ? 'review' : 'distinct', 'no-focus')
  if (a.subject !== '' && b.subject !== '' && a.subject !== b.subject)
    return judgement('distinct', 'other-focus')
  const doubted = (rule: JoiningRule, isOpen = false): Judgement =>
    isAskedAgain(a, b, alignment, intent)
      ? judgement('merge', 'asked-again')
      : judgement('review', rule, isOpen)
  if (veto === 'place')
    return intent === 'conflict' ? judgement('distinct', 'other-place') : doubted('other-place')
  if (veto !== undefined && veto !== 'substitution') {
    const isDenied = vetoes.every((name) => name === 'negation' || name === 'substitution')
    return isDenied && intent !== 'conflict' && isDeniedOtherwise(a, b, alignment, sight)
      ? judgement('review', 'reworded')
      : judgement('distinct', ruleOf(veto))
  }
  const equal = isOnlyCount(alignment.onlyA, a) && isOnlyCount(alignment.onlyB, b)
  const [decision, rule] = equal ? byIntent(a, b, intent) : byResidue(alignment, intent)
  if (rule === 'near-intent') return doubted(rule)
  if (rule === 'other-wording' && isSaidAgain(a, b, alignment, intent))
    return judgement('merge', 'asked-again')
  if (decision !== 'distinct' || rule === 'other-direction') return judgement(decision, rule)
  const why = doubt(a, b, alignment, sight)
  if (why === null) return judgement(decision, rule, true)
  if (sight.score === 0) return judgement('review', why)
  return why === 'one-sided' || why === 'reworded' || why === 'near-intent'
    ? doubted(why)
    : judgement('review', why)
}

/** Two ways to ask one standing question of interviews are one, whatever their words, where nothing under them differs. */
function byStanding(a: Frame, b: Frame, vetoes: readonly Veto[]): Ruling {
  if (a.standing !== b.standing) return ['distinct', 'other-focus']
  const material = vetoes.find((veto) => beneath.has(veto))
  return material === undefined ? ['merge', 'asked-again'] : ['distinct', ruleOf(material)]
}

/** What may differ under a title. */
const beneath: ReadonlySet<Veto> = new Set<Veto>(['code', 'image', 'options', 'prompt'])

function writtenAlike(a: Frame, b: Frame): JoiningRule {
  return a.isRepeated === b.isRepeated ? 'same-words' : 'told-repeat'
}

function ruleOf(veto: Veto): MergeRule {
  return veto === 'substitution' ? 'other-focus' : `other-${veto}`
}

/** Both name nothing, and want the same of it: `Introduce yourself`. */
function isBare(a: Frame, b: Frame): boolean {
  return a.focus.length === b.focus.length && relate(a.intent, b.intent) === 'same'
}

function byResidue(alignment: Alignment, intent: Evidence['intent']): Ruling {
  if (intent === 'conflict') return ['distinct', 'other-intent']
  const oneSided = alignment.onlyA.length === 0 || alignment.onlyB.length === 0
  return ['distinct', oneSided ? 'one-sided' : 'other-focus']
}

/** A language without a lexicon: one letter mistyped in a long question, else what is not equal is another question. */
function byOneEdit(a: Frame, b: Frame, veto: Veto | undefined): Ruling {
  if (veto === undefined && a.squashed.length >= 12 && isOneEdit(a.squashed, b.squashed))
    return ['review', 'typo']
  return ['distinct', 'other-words']
}
