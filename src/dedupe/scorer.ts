import type { Evidence } from '../model/book.ts'
import { diagnostic, type Report } from '../model/diagnostic.ts'
import type { Item } from '../model/item.ts'
import type { ScoredQuestion, Scorer } from '../model/scorer.ts'
import { plainText } from '../model/text.ts'
import { namesOf } from './block.ts'
import { type Candidate, candidateOf, commonOf, compareItems, tellingSentences } from './candidate.ts'
import type { Deduped, DedupeOptions, IndexedReview } from './dedupe.ts'
import { noLinks, pairKey } from './links/links.ts'
import type { MergedQuestion } from './merge/mergeItems.ts'
import { nearest } from './neighbours.ts'

/** Pairs that a scorer is asked about at once. */
const batch = 100
/** Pairs of one question that a scorer is asked about. */
const perQuestion = 10
/** From here on a score says that a person should look. */
const worthALook = 0.5

/**
 * Adds to the doubtful pairs those that the user's scorer finds alike. It is asked only about pairs that the comparison
 * keeps apart without a veto (another number, code, negation) and that share a name or a sentence of their answers; what is merged, decided
 * or in doubt already stays as it is. A scorer that fails is told, and adds nothing.
 */
export async function withScorer(
  deduped: Deduped,
  items: readonly Item[],
  { lang, links = noLinks }: DedupeOptions,
  scorer: Scorer,
  report: Report,
): Promise<Deduped> {
  const options = { lang, ...commonOf(items) }
  const { questions } = deduped
  const candidates = questions.map((question) => candidateOf(spoken(question), options))
  const settled = settledPairs(deduped, items, links.cannot)
  const pairs = nearest(candidates.map(keysOf), perQuestion).flatMap(([a, b]) => {
    const [x, y] = [candidates[a], candidates[b]]
    if (x === undefined || y === undefined || settled.has(pairKey(a, b))) return []
    const { evidence } = compareItems(x, y)
    return evidence.vetoes.every((veto) => veto === 'substitution') ? [{ a, b, evidence }] : []
  })
  const scores = await scoresOf(pairs, questions.map(textOf), scorer).catch((error: unknown) => {
    report(failed(error))
    return []
  })
  const found = pairs.flatMap((pair, at) => doubt(pair, scores[at] ?? 0))
  return {
    ...deduped,
    review: [...deduped.review, ...found].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b),
  }
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly evidence: Evidence
}

/** A merged question in its own words, to be compared like an item. */
function spoken(question: MergedQuestion): Item {
  const [occurrence = { source: '', title: question.title, lines: [0, 0] as const }] = question.occurrences
  return { ...question, occurrence, explicitId: null }
}

function keysOf(candidate: Candidate): readonly string[] {
  return [...namesOf(candidate.frame), ...tellingSentences(candidate)]
}

/** Pairs of questions that are in doubt already, or that a person said are two. */
function settledPairs(
  { questions, review }: Deduped,
  items: readonly Item[],
  cannot: ReadonlySet<string>,
): ReadonlySet<string> {
  const home = new Map(
    questions.flatMap(({ occurrences }, index) => occurrences.map((place) => [place, index] as const)),
  )
  const questionOf = (item: string): number => {
    const place = items[Number(item)]?.occurrence
    return (place === undefined ? undefined : home.get(place)) ?? -1
  }
  const apart = [...cannot].map((pair) => {
    const [a = '', b = ''] = pair.split(' ')
    return pairKey(questionOf(a), questionOf(b))
  })
  return new Set([...review.map(({ a, b }) => pairKey(a, b)), ...apart])
}

function textOf({ title, prompt, answer }: MergedQuestion): ScoredQuestion {
  return { title, prompt: plainText(prompt), answer: plainText(answer) }
}

/** @throws TypeError where the scorer gives anything but a number for each pair, and whatever it throws itself. */
async function scoresOf(
  pairs: readonly Pair[],
  texts: readonly ScoredQuestion[],
  scorer: Scorer,
): Promise<readonly number[]> {
  const scores: number[] = []
  const textAt = (index: number): ScoredQuestion => texts[index] ?? { title: '', prompt: '', answer: '' }
  for (let from = 0; from < pairs.length; from += batch) {
    const asked = pairs.slice(from, from + batch).map(({ a, b }) => [textAt(a), textAt(b)] as const)
    const given: unknown = await scorer(asked)
    if (!Array.isArray(given) || given.length !== asked.length || !given.every(Number.isFinite))
      throw new TypeError(`it gave no list of ${asked.length} numbers for ${asked.length} pairs`)
    scores.push(...(given as number[]))
  }
  return scores
}

function doubt({ a, b, evidence }: Pair, score: number): readonly IndexedReview[] {
  if (score < worthALook) return []
  const rounded = Math.round(Math.min(1, score) * 1000) / 1000
  return [{ a, b, score: rounded, rule: 'scorer', evidence: { ...evidence, scorer: rounded } }]
}

function failed(error: unknown) {
  return diagnostic('scorer-failed', error instanceof Error ? error.message : String(error), {
    expected: 'a promise of a list with a number from 0 to 1 for each pair',
    note: 'the scorer of the config is left out of this build',
  })
}
