import type { Evidence } from '../model/book.ts'
import { type Alignment, align, type Piece, weigh, weighSide } from './align.ts'
import { contrast } from './contrast.ts'
import { doubt } from './doubt.ts'
import type { Frame } from './frame.ts'
import { orderVeto } from './order.ts'
import { personsExchanged } from './persons.ts'
import { relate } from './relate.ts'
import { sidesExchanged } from './sides.ts'
import { withoutSlip } from './slip.ts'
import { isOneEdit } from './typo.ts'
import type { Wording } from './wording.ts'

/** What becomes of a pair: one question, a pair for a person to look at, or two questions. */
export type Decision = 'merge' | 'review' | 'distinct'

/** The verdict on a pair, judged by itself: no figure of the whole corpus enters it. */
export interface Verdict {
  readonly decision: Decision
  /** Which rule decided, for the reader of a report. */
  readonly rule: string
  readonly evidence: Evidence
}

/** What is known of a pair besides its titles. */
export interface Beside {
  /** How alike the answers are, 0…1; null where one has none. Can raise a pair to review, never merge it. */
  readonly answers: number | null
  /** What of the material under the title differs: `code`, `options`, `image`, `prompt`. */
  readonly vetoes: readonly string[]
}

const nothingBeside: Beside = { answers: null, vetoes: [] }

/** Judges a pair of questions. Symmetric but for the names of the sides. */
export function compare(a: Frame, b: Frame, beside: Beside = nothingBeside): Verdict {
  const alignment = align(a, b)
  const evidence = evidenceOf(a, b, alignment, beside)
  return besideSlip(a, b, beside, besideReason(a, b, beside, judged(a, b, alignment, evidence)))
}

/** Where only one of two questions asks for the reasons too, and they are one but for that, they are one. */
function besideReason(a: Frame, b: Frame, beside: Beside, verdict: Verdict): Verdict {
  if (verdict.decision === 'merge' || (a.main === null) === (b.main === null)) return verdict
  const main = compare(a.main ?? a, b.main ?? b, beside)
  return main.decision === 'merge' ? { ...verdict, decision: 'merge', rule: 'follow-up' } : verdict
}

/** Two questions in doubt are one where they are once a misspelt word of the one is spelled as in the other. */
function besideSlip(a: Frame, b: Frame, beside: Beside, verdict: Verdict): Verdict {
  const mended = verdict.decision === 'review' ? withoutSlip(a, b) : null
  if (mended === null) return verdict
  const { decision } = compare(...mended, beside)
  return decision === 'merge' ? { ...verdict, decision, rule: 'slip' } : verdict
}

/**
 * The same, where answers are compared only if titles leave room for them: their likeness is asked for when it can
 * change the verdict.
 */
export function compareAnswered(
  a: Frame,
  b: Frame,
  vetoes: readonly string[],
  answers: () => number | null,
): Verdict {
  const alignment = align(a, b)
  const beside = { answers: null, vetoes }
  const evidence = evidenceOf(a, b, alignment, beside)
  const first = besideSlip(a, b, beside, besideReason(a, b, beside, judged(a, b, alignment, evidence)))
  if (first.decision === 'merge' || evidence.score < 0.5 || evidence.intent === 'conflict') return first
  return judged(a, b, alignment, { ...evidence, answers: answers() })
}

function judged(a: Frame, b: Frame, alignment: Alignment, evidence: Evidence): Verdict {
  const verdict = (decision: Decision, rule: string): Verdict => ({ decision, rule, evidence })
  const veto = evidence.vetoes[0]
  if (a.squashed === '' && a.key !== b.key) return verdict('distinct', 'no-focus')
  if (a.squashed === b.squashed && !signsDiffer(a, b)) {
    return veto === undefined ? verdict('merge', 'same-words') : verdict('distinct', `other-${veto}`)
  }
  if (a.lang === null || b.lang === null) return verdict(...byOneEdit(a, b, veto))
  if (a.focus.length === 0 || b.focus.length === 0)
    return verdict(isBare(a, b) && veto === undefined ? 'review' : 'distinct', 'no-focus')
  if (a.subject !== '' && b.subject !== '' && a.subject !== b.subject)
    return verdict('distinct', 'other-focus')
  if (veto === 'place') return verdict(evidence.intent === 'conflict' ? 'distinct' : 'review', 'other-place')
  if (veto !== undefined && veto !== 'substitution') return verdict('distinct', `other-${veto}`)
  const equal = alignment.onlyA.length === 0 && alignment.onlyB.length === 0
  const ruling = equal ? byIntent(a, b, evidence) : byResidue(alignment, evidence)
  const why =
    ruling[0] === 'distinct' && ruling[1] !== 'other-direction' ? doubt(a, b, alignment, evidence) : null
  return why === null ? verdict(...ruling) : verdict('review', why)
}

type Ruling = readonly [decision: Decision, rule: string]

function byIntent(a: Frame, b: Frame, { intent }: Evidence): Ruling {
  if (intent === 'conflict') return ['distinct', 'other-intent']
  if (intent === 'near' && !listsParts(a, b)) return ['review', 'near-intent']
  if (a.certain !== b.certain) return ['review', 'certain-one']
  if (a.lang === b.lang && (wordedApart(a.wording, b.wording) || saidApart(a, b) || hasApart(a, b)))
    return ['review', 'other-wording']
  if (arrows(a.key) !== arrows(b.key)) return ['review', 'other-sign']
  if (personsExchanged(a.persons, b.persons) || sidesExchanged(a.sides, b.sides))
    return ['distinct', 'other-direction']
  return a.lang === b.lang ? ['merge', 'same-focus'] : ['review', 'other-language']
}

/** `What is the Y of X`, `What Ys of X are there`, `The Y of X`: of a part, to ask what it is and which there are is one. */
function listsParts(a: Frame, b: Frame): boolean {
  const asks = [a.intent.join(), b.intent.join()].sort().join(' ')
  return (asks === 'LIST WHAT' || asks === ' WHAT') && namesPart(a) && namesPart(b)
}

/** A name of a name, or one that the other has: 会计的职能, 会计有哪些职能. */
function namesPart({ focus }: Frame): boolean {
  return focus.some(({ before }, at) => before.includes('OF') || (at > 0 && before.includes('LIST')))
}

/** Both name nothing, and want the same of it: `Introduce yourself`. */
function isBare(a: Frame, b: Frame): boolean {
  return a.focus.length === b.focus.length && relate(a.intent, b.intent) === 'same'
}

function wordedApart(x: Wording, y: Wording): boolean {
  return (
    x.deeds !== y.deeds ||
    x.passive !== y.passive ||
    (x.mentions !== '' && y.mentions !== '' && x.mentions !== y.mentions) ||
    (x.nouns !== '' && y.nouns !== '' && x.nouns !== y.nouns)
  )
}

function byResidue(alignment: Alignment, evidence: Evidence): Ruling {
  if (evidence.intent === 'conflict') return ['distinct', 'other-intent']
  const oneSided = alignment.onlyA.length === 0 || alignment.onlyB.length === 0
  return ['distinct', oneSided ? 'one-sided' : 'other-focus']
}

/** A language without a lexicon: one letter mistyped in a long question, else what is not equal is another question. */
function byOneEdit(a: Frame, b: Frame, veto: string | undefined): Ruling {
  if (veto === undefined && a.squashed.length >= 12 && isOneEdit(a.squashed, b.squashed))
    return ['review', 'typo']
  return ['distinct', 'other-words']
}

function evidenceOf(a: Frame, b: Frame, alignment: Alignment, { answers, vetoes }: Beside): Evidence {
  const { shared, onlyA, onlyB } = alignment
  const weight = (weighSide(shared, 0) + weighSide(shared, 1)) / 2
  const all = weight + weigh(onlyA) + weigh(onlyB)
  return {
    shared: shared.map(([piece]) => piece.surface),
    onlyA: onlyA.map(({ surface }) => surface),
    onlyB: onlyB.map(({ surface }) => surface),
    intent: relate(a.intent, b.intent),
    intentA: a.intent,
    intentB: b.intent,
    vetoes: [...vetoes, ...titleVetoes(a, b, alignment)],
    answers,
    score: all === 0 ? (a.squashed === b.squashed ? 1 : 0) : Math.round((weight / all) * 1000) / 1000,
  }
}

/** What of the titles themselves speaks against their being one. */
function titleVetoes(a: Frame, b: Frame, alignment: Alignment): readonly string[] {
  const { onlyA, onlyB } = alignment
  const found: string[] = []
  if (a.gloss !== null && b.gloss !== null && a.gloss !== b.gloss) found.push('gloss')
  if (a.role !== '' && b.role !== '' && a.role !== b.role) found.push('role')
  if (a.negations !== b.negations) found.push('negation')
  if (holdsNumber(onlyA) || holdsNumber(onlyB) || brackets(a.key) !== brackets(b.key)) found.push('number')
  if (contrast(onlyA, onlyB)) found.push('opposite')
  const equal = onlyA.length === 0 && onlyB.length === 0
  const order = equal && a.squashed !== b.squashed ? orderVeto(a, b, alignment) : null
  if (order !== null) found.push(order)
  if (onlyA.length > 0 && onlyB.length > 0) found.push('substitution')
  return found
}

/** One asks what the only thing that both name is, the other what it has. */
function hasApart(a: Frame, b: Frame): boolean {
  const plain = [...a.intent, ...b.intent].every((name) => name === 'WHAT' || name === 'WHICH')
  return plain && a.focus.length === 1 && a.wording.having !== b.wording.having
}

/** Titles that ask nothing are held to all their words. */
function saidApart(a: Frame, b: Frame): boolean {
  return a.intent.length === 0 && b.intent.length === 0 && a.wording.asides !== b.wording.asides
}

/** Digits and signs are never left out by chance: C, C++; HTTP/1.1, HTTP/2. */
function holdsNumber(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => /[\p{Nd}+#=<>*&|^~%@$\\/→-]/u.test(text))
}

/** Whether two keys that are squashed alike still differ in a sign that means something. */
function signsDiffer(a: Frame, b: Frame): boolean {
  return signs(a.key) !== signs(b.key)
}

function signs(key: string): string {
  return (key.match(/[\p{Sm}\p{Sc}#*&^%@\\/]+|[-](?=[\d\p{L}])|[?!.:]{2,}(?=.*\p{L})/gu) ?? []).join(' ')
}

/** Brackets that are part of what is asked: an empty pair, one round a pointer. */
function brackets(key: string): string {
  return /[[{(]/.test(key) ? (key.match(/\[\]|\{\}|\((?=[*&])/g) ?? []).join(' ') : ''
}

/** An arrow is read as `to`, and `&` before a word for its kind as `and`, but they may be operators that are asked about. */
function arrows(key: string): string {
  return (key.match(/[-=]>|[→⇒]|&(?= operator)/g) ?? []).join(' ')
}
