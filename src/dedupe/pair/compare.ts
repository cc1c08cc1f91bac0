import type { Evidence } from '../../model/book.ts'
import type { JoiningRule, MergeRule, Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import { type Alignment, align, weigh, weighSide } from './align.ts'
import { isAskedAgain } from './askedAgain.ts'
import { byIntent } from './byIntent.ts'
import { isOnlyCount } from './count.ts'
import { doubt } from './doubt.ts'
import { withoutField } from './field.ts'
import { isDeniedOtherwise } from './odds.ts'
import { relate } from './relate.ts'
import { withoutSlip } from './slip.ts'
import { isOneEdit } from './typo.ts'
import { titleVetoes } from './vetoes.ts'
import { wantedBy } from './wanted.ts'

/** What becomes of a pair: one question, a pair for a person to look at, or two questions. */
export type Decision = 'merge' | 'review' | 'distinct'

/** The verdict on a pair, judged by itself: no figure of the whole corpus enters it. */
export interface Verdict {
  readonly decision: Decision
  /** Which rule decided, for the reader of a report. */
  readonly rule: MergeRule
  readonly evidence: Evidence
}

/** What is known of a pair besides its titles. */
export interface Beside {
  /** How alike the answers are, 0…1; null where one has none. Can raise a pair to review, never merge it. */
  readonly answers: number | null
  /** What of the material under the title differs: `code`, `options`, `image`, `prompt`. */
  readonly vetoes: readonly Veto[]
}

const nothingBeside: Beside = { answers: null, vetoes: [] }

/** Answers at least so alike say that the questions may be one. */
const alikeAnswers = 0.6
/** The least likeness of titles at which alike answers count. */
const answeredScore = 0.5

/** A pair as the rules see it. */
interface Sight {
  readonly a: Frame
  readonly b: Frame
  readonly alignment: Alignment
  readonly intent: Evidence['intent']
  readonly score: number
  readonly vetoes: readonly Veto[]
}

/** A verdict before its evidence is written down, which most pairs never need. */
interface Judgement {
  readonly sight: Sight
  readonly decision: Decision
  readonly rule: MergeRule
  readonly answers: number | null
  /** Whether nothing but their words makes them two questions, so that alike answers may say that they are one. */
  readonly isOpen: boolean
}

/** Judges a pair of questions. Symmetric but for the names of the sides. */
export function compare(a: Frame, b: Frame, beside: Beside = nothingBeside): Verdict {
  return verdictOf(judge(a, b, beside))
}

/**
 * The same, where answers are compared only if titles leave room for them: their likeness is asked for when it can
 * change the verdict.
 */
export function compareAnswered(
  a: Frame,
  b: Frame,
  vetoes: readonly Veto[],
  answers: () => number | null,
): Verdict {
  return verdictOf(withAnswers(judge(a, b, { answers: null, vetoes }), answers))
}

/** The same; null where they are two questions, of which most pairs are: for these nothing is made that is not needed. */
export function alikeAnswered(
  a: Frame,
  b: Frame,
  vetoes: readonly Veto[],
  answers: () => number | null,
): Verdict | null {
  const first = judge(a, b, { answers: null, vetoes })
  if (first.decision === 'distinct' && !awaitsAnswers(first)) return null
  const judgement = withAnswers(first, answers)
  return judgement.decision === 'distinct' ? null : verdictOf(judgement)
}

function withAnswers(first: Judgement, answers: () => number | null): Judgement {
  const { score, intent } = first.sight
  if (first.decision === 'merge' || score < answeredScore || intent === 'conflict') return first
  return answered(first, answers())
}

function answered(first: Judgement, answers: number | null): Judgement {
  if (answers === null) return first
  if (awaitsAnswers(first) && answers >= alikeAnswers)
    return { ...first, decision: 'review', rule: 'alike-answers', answers }
  return { ...first, answers }
}

/** Whether alike answers would make a pair one that a person should look at. */
function awaitsAnswers({ isOpen, sight }: Judgement): boolean {
  return isOpen && sight.score >= answeredScore && sight.intent === 'same'
}

function judge(a: Frame, b: Frame, beside: Beside): Judgement {
  const plain = judged(sightOf(a, b, beside.vetoes))
  return besideField(beside, besideSlip(beside, besideReason(beside, answered(plain, beside.answers))))
}

/** Two questions are one where only one of them gives the field to which what both name belongs anyway. */
function besideField(beside: Beside, judgement: Judgement): Judgement {
  const { a, b, alignment, intent, score } = judgement.sight
  if (judgement.decision === 'merge' || intent === 'conflict' || score === 0) return judgement
  if (judgement.decision === 'distinct' && alignment.onlyA.length > 0 && alignment.onlyB.length > 0)
    return judgement
  const bare = withoutField(a, b, alignment)
  if (bare === null) return judgement
  const { decision } = judge(...bare, beside)
  return decision === 'merge' ? { ...judgement, decision, rule: 'asked-again' } : judgement
}

/** Where only one of two questions asks for the reasons too, and they are one but for that, they are one. */
function besideReason(beside: Beside, judgement: Judgement): Judgement {
  const { a, b } = judgement.sight
  if (judgement.decision === 'merge' || (a.main === null) === (b.main === null)) return judgement
  const { decision } = judge(a.main ?? a, b.main ?? b, beside)
  return decision === 'merge' ? { ...judgement, decision, rule: 'follow-up' } : judgement
}

/** Two questions in doubt are one where they are once a misspelt word of the one is spelled as in the other. */
function besideSlip(beside: Beside, judgement: Judgement): Judgement {
  const { a, b } = judgement.sight
  const mended = judgement.decision === 'review' ? withoutSlip(a, b) : null
  if (mended === null) return judgement
  const { decision } = judge(...mended, beside)
  return decision === 'merge' ? { ...judgement, decision, rule: 'slip' } : judgement
}

function judged(sight: Sight): Judgement {
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
    return veto === undefined ? judgement('merge', 'same-words') : judgement('distinct', ruleOf(veto))
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

function ruleOf(veto: Veto): MergeRule {
  return veto === 'substitution' ? 'other-focus' : `other-${veto}`
}

/** What a rule makes of a pair, and its name. */
export type Ruling = readonly [decision: Decision, rule: MergeRule]

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

function sightOf(a: Frame, b: Frame, vetoes: readonly Veto[]): Sight {
  const alignment = align(a, b)
  const { shared, onlyA, onlyB } = alignment
  const weight = (weighSide(shared, 0) + weighSide(shared, 1)) / 2
  const all = weight + weigh(onlyA) + weigh(onlyB)
  return {
    a,
    b,
    alignment,
    intent: wantedBy(a, b),
    score: all === 0 ? (a.squashed === b.squashed ? 1 : 0) : Math.round((weight / all) * 1000) / 1000,
    vetoes: [...vetoes, ...titleVetoes(a, b, alignment)],
  }
}

function verdictOf({ sight, decision, rule, answers }: Judgement): Verdict {
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

/** Whether two keys that are squashed alike still differ in a sign that means something. */
function signsDiffer(a: Frame, b: Frame): boolean {
  return signs(a.key) !== signs(b.key)
}

function signs(key: string): string {
  return (key.match(/[\p{Sm}\p{Sc}#*&^%@\\/]+|[-](?=[\d\p{L}])|[?!.:]{2,}(?=.*\p{L})/gu) ?? []).join(' ')
}
