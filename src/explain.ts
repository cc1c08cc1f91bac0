import type { Context, Request } from './context.ts'
import { type Candidate, candidateOf, commonOf, compareItems } from './dedupe/candidate.ts'
import { type Explanation, explain as explainVerdict } from './dedupe/pair/explain.ts'
import type { Verdict } from './dedupe/pair/verdict.ts'
import type { Draft } from './draft.ts'
import { drafted } from './drafted.ts'
import { type Found, findQuestion } from './findQuestion.ts'
import { rememberedIds } from './identity/rememberedIds.ts'
import type { Item } from './model/item.ts'

/** One of two questions that are explained: the name it was asked for by, and its words. */
export interface ExplainedQuestion {
  readonly name: string
  readonly title: string
  /** First line of the place that was compared; null of a wording that is only tried. */
  readonly line: number | null
}

/** Why two questions are one, in doubt, or two. */
export interface ExplainedPair {
  readonly a: ExplainedQuestion
  readonly b: ExplainedQuestion
  readonly explanation: Explanation
}

/**
 * Why two questions of one input are one, in doubt, or two. Each is named by its number, an id, a line (`:120`), its title or a part
 * of it, or is a wording to be tried. Null where the input does not hold both.
 *
 * @throws PublishError where the input cannot be read or holds no question.
 */
export async function explain(
  input: string,
  questions: readonly [a: string, b: string],
  request: Request,
  context: Context,
): Promise<ExplainedPair | null> {
  return explainIn(await drafted(input, request, context), questions)
}

/** The same of an input that is read already. */
export async function explainIn(
  draft: Draft,
  [first, second]: readonly [a: string, b: string],
): Promise<ExplainedPair | null> {
  const ids = await rememberedIds(draft.raw.ledgerPath, draft.deduped.questions)
  const [a, b] = [findQuestion(first, draft, ids), findQuestion(second, draft, ids)]
  return a === null || b === null ? null : explainFound(draft, a, b)
}

/** The pair of their places that speaks loudest: one that merges, then one in doubt, then the most alike. */
function explainFound(draft: Draft, a: Found, b: Found): ExplainedPair {
  const options = { lang: draft.lang, ...commonOf(draft.items) }
  const prepare = (items: readonly Item[]): readonly Candidate[] =>
    items.map((item) => candidateOf(item, options))
  const rank = { merge: 2, review: 1, distinct: 0 }
  let best: {
    readonly x: Candidate
    readonly y: Candidate
    readonly verdict: Verdict
    readonly rank: number
  } | null = null
  for (const x of prepare(a.items)) {
    for (const y of prepare(b.items)) {
      if (x.item === y.item && a.items.length + b.items.length > 2) continue
      const verdict = compareItems(x, y)
      const value = rank[verdict.decision] + verdict.evidence.score / 2
      if (best === null || value > best.rank) best = { x, y, verdict, rank: value }
    }
  }
  if (best === null) throw new RangeError('a found question has a place')
  return {
    a: named(a, best.x.item),
    b: named(b, best.y.item),
    explanation: explainVerdict(best.x.frame, best.y.frame, best.verdict),
  }
}

function named({ name }: Found, { title, occurrence }: Item): ExplainedQuestion {
  return { name, title, line: occurrence.lines[0] > 0 ? occurrence.lines[0] : null }
}
