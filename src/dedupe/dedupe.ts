import type { Merge, Review } from '../model/book.ts'
import { diagnostic, type Report } from '../model/diagnostic.ts'
import type { Item } from '../model/item.ts'
import { joiningRule } from '../model/mergeRules.ts'
import { alikeItems, type Candidate, candidateOf, commonOf, tellingSentences } from './candidate.ts'
import { candidatePairs } from './candidatePairs.ts'
import { type Cluster, clusterItems } from './cluster.ts'
import { type Links, noLinks, pairKey } from './links/links.ts'
import { keyConflict } from './merge/keyConflict.ts'
import { type MergedQuestion, mergeItems } from './merge/mergeItems.ts'
import { offeredPairs } from './pair/offer.ts'
import type { Verdict } from './pair/verdict.ts'

/** A merge or a doubtful pair, told by the index of its question. */
export type IndexedMerge = Omit<Merge, 'question'> & { readonly question: number }
export type IndexedReview = Omit<Review, 'a' | 'b'> & { readonly a: number; readonly b: number }

/** What is left of a book's items when repeats are one. */
export interface Deduped {
  /** In document order of their first place. */
  readonly questions: readonly MergedQuestion[]
  readonly merges: readonly IndexedMerge[]
  /** Most alike first. */
  readonly review: readonly IndexedReview[]
}

/** What deduplication is told about a book. */
export interface DedupeOptions {
  /** BCP 47. */
  readonly lang: string
  /** What a person has decided. */
  readonly links?: Links
}

/** Finds items that ask the same, and makes one question of each group. */
export function dedupe(
  items: readonly Item[],
  { lang, links = noLinks }: DedupeOptions,
  report: Report,
): Deduped {
  const options = { lang, ...commonOf(items) }
  const candidates = items.map((item) => candidateOf(item, options))
  tellUnknownLanguage(candidates, report)
  const apart = clusterItems(candidates, links)
  const alike = alikeAmong(candidates, apart)
  const otherwise = alike.filter(({ verdict }) => verdict.decision === 'merge')
  const clusters = otherwise.length === 0 ? apart : clusterItems(candidates, links, otherwise)
  const questions = clusters.map(({ members }) => {
    const asking = members.flatMap((index) => items[index] ?? [])
    const conflict = keyConflict(asking)
    if (conflict !== null) report(conflict)
    return mergeItems(asking, options)
  })
  return { questions, merges: mergesOf(clusters, questions), review: reviewOf(alike, clusters, links) }
}

function mergesOf(
  clusters: readonly Cluster[],
  questions: readonly MergedQuestion[],
): readonly IndexedMerge[] {
  return clusters.flatMap(({ members, weakest }, question) => {
    if (weakest === null) return []
    const { rule, evidence } = weakest.verdict
    return [
      {
        question,
        occurrences: questions[question]?.occurrences ?? [],
        decision: 'merge' as const,
        rule: joiningRule(rule),
        evidence,
        weakest: [members.indexOf(weakest.a), members.indexOf(weakest.b)] as const,
        likeness: weakest.likeness,
      },
    ]
  })
}

/** What was decided about two places is decided about the questions that ask them. */
function clusterPair(pair: string, home: ReadonlyMap<number, number>): string {
  const [a = -1, b = -1] = pair.split(' ').map(Number)
  return pairKey(home.get(a) ?? -1, home.get(b) ?? -1)
}

/** Two places that ask alike, the earlier first. */
interface Alike {
  readonly a: number
  readonly b: number
  readonly verdict: Verdict
}

/** Places of different clusters that are not plainly two questions. */
function alikeAmong(candidates: readonly Candidate[], clusters: readonly Cluster[]): readonly Alike[] {
  const home = homesOf(clusters)
  const found: Alike[] = []
  for (const [a, b] of pairsAmong(candidates)) {
    const [x, y] = [candidates[a], candidates[b]]
    if (x === undefined || y === undefined || home.get(a) === home.get(b)) continue
    const verdict = alikeItems(x, y)
    if (verdict !== null) found.push({ a, b, verdict })
  }
  return found
}

/** Pairs that are worth a look; some of them twice. */
function* pairsAmong(candidates: readonly Candidate[]): Generator<readonly [number, number]> {
  yield* offeredPairs(candidates.map(({ offers }) => offers))
  yield* candidatePairs(
    candidates.map(({ frame }) => frame),
    (index) => {
      const candidate = candidates[index]
      return candidate === undefined ? [] : tellingSentences(candidate)
    },
  )
}

/** Pairs of questions with places that are alike, also such as would merge but whose clusters did not; the surest speaks. */
function reviewOf(
  alike: readonly Alike[],
  clusters: readonly Cluster[],
  { cannot }: Links,
): readonly IndexedReview[] {
  const home = homesOf(clusters)
  const decided = new Set([...cannot].map((pair) => clusterPair(pair, home)))
  const best = new Map<string, Alike>()
  for (const { a: i, b: j, verdict } of alike) {
    const [a, b] = [home.get(i) ?? 0, home.get(j) ?? 0]
    const key = pairKey(a, b)
    if (a === b || decided.has(key)) continue
    const known = best.get(key)
    if (known === undefined || known.verdict.evidence.score < verdict.evidence.score)
      best.set(key, { a, b, verdict })
  }
  return [...best.values()]
    .map(({ a, b, verdict: { rule, evidence } }) => ({
      a,
      b,
      score: evidence.score,
      rule: joiningRule(rule),
      evidence,
    }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** The cluster of each place. */
function homesOf(clusters: readonly Cluster[]): ReadonlyMap<number, number> {
  return new Map(
    clusters.flatMap(({ members }, cluster) => members.map((member) => [member, cluster] as const)),
  )
}

/** Said once: in this language only equal and nearly equal questions are found. */
function tellUnknownLanguage(candidates: readonly Candidate[], report: Report): void {
  const unknown = candidates.find(({ frame }) => frame.lang === null)
  if (unknown === undefined) return
  const { source, lines } = unknown.item.occurrence
  report(
    diagnostic('dedupe-language', `no word list for the language of \`${unknown.item.title}\``, {
      severity: 'info',
      place: { source, line: lines[0], column: 1 },
      note: 'questions in it are merged only where they are written alike',
    }),
  )
}
