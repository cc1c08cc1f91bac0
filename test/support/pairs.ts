import { readFile } from 'node:fs/promises'
import { type Frame, frame } from '../../src/dedupe/frame/frame.ts'
import { languageOf } from '../../src/dedupe/lexicon/languages.ts'
import { compare } from '../../src/dedupe/pair/compare.ts'
import type { Verdict } from '../../src/dedupe/pair/verdict.ts'
import { learnAliases } from '../../src/dedupe/words/aliases.ts'

/** A labelled pair of questions. */
export interface LabelledPair {
  readonly same: boolean
  readonly kind: string
  readonly a: string
  readonly b: string
}

/** How the product's own comparison does on labelled pairs; shares are 0…1, null where nothing was there to count. */
export interface PairScore {
  readonly pairs: number
  /** Of the pairs it merges, how many are the same. */
  readonly precision: number | null
  /** Of the pairs that are the same, how many it merges. */
  readonly recall: number | null
  /** Of the pairs that are the same, how many it merges or sends to review. */
  readonly found: number | null
  /** Of the pairs that are different, how many it sends to review. */
  readonly doubted: number | null
  /** Pairs merged though they are different. */
  readonly wrong: readonly LabelledPair[]
  /** Pairs not merged though they are the same. */
  readonly missed: readonly (LabelledPair & { readonly verdict: Verdict })[]
}

/** Judges a pair of bare questions as a book of these two would. */
export function judge(a: string, b: string): Verdict {
  return compare(...framesOf(a, b))
}

/** Reads two questions as a book of these two would: the language is told by both. */
export function framesOf(a: string, b: string): readonly [Frame, Frame] {
  const options = { lang: languageOf(`${a} ${b}`.toLowerCase(), null), aliases: learnAliases([a, b]) }
  return [frame(a, options), frame(b, options)]
}

/** Reads `1|0 TAB kind TAB question TAB question`, or `question TAB question TAB 1|0`; other lines are comments. */
export function parsePairs(text: string): readonly LabelledPair[] {
  return text.split(/\r?\n/).flatMap((line): readonly LabelledPair[] => {
    const [first = '', second = '', third = '', fourth] = line.split('\t')
    if (/^[01]$/.test(first) && fourth !== undefined)
      return [{ same: first === '1', kind: second, a: third, b: fourth }]
    if (/^[01]$/.test(third.trim())) return [{ same: third.trim() === '1', kind: '', a: first, b: second }]
    return []
  })
}

/** Scores pairs. */
export function scorePairs(pairs: readonly LabelledPair[]): PairScore {
  const judged = pairs.map((pair) => ({ ...pair, verdict: judge(pair.a, pair.b) }))
  const of = (same: boolean, ...decisions: readonly string[]) =>
    judged.filter((pair) => pair.same === same && decisions.includes(pair.verdict.decision))
  const right = of(true, 'merge')
  const wrong = of(false, 'merge')
  const same = pairs.filter((pair) => pair.same).length
  return {
    pairs: pairs.length,
    precision: share(right.length, right.length + wrong.length),
    recall: share(right.length, same),
    found: share(of(true, 'merge', 'review').length, same),
    doubted: share(of(false, 'review').length, pairs.length - same),
    wrong,
    missed: of(true, 'review', 'distinct'),
  }
}

/** {@link scorePairs} of a file. */
export async function scorePairsFile(path: string): Promise<PairScore> {
  return scorePairs(parsePairs(await readFile(path, 'utf8')))
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
