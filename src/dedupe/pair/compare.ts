import type { Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import { withoutField } from './field.ts'
import { judged } from './ruling.ts'
import { sightOf } from './sight.ts'
import { withoutSlip } from './slip.ts'
import { type Judgement, type Verdict, verdictOf } from './verdict.ts'

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
