import { candidateOf, commonOf, compareItems } from '../../dedupe/candidate.ts'
import { contentIds } from '../../dedupe/links/contentIds.ts'
import { type Explanation, explain } from '../../dedupe/pair/explain.ts'
import type { Draft } from '../../draft.ts'
import type { Evidence } from '../../model/book.ts'
import type { Item } from '../../model/item.ts'
import type { JoiningRule } from '../../model/mergeRules.ts'
import { plainText } from '../../model/text.ts'

/** One side of a doubtful pair, as it is shown and as a decision names it. */
export interface Side {
  readonly id: string
  readonly title: string
  readonly place: string
  /** Beginning of the answer. */
  readonly answer: string
}

/** A pair that a person should decide. */
export interface Doubt {
  readonly a: Side
  readonly b: Side
  readonly explanation: Explanation
}

/** As much of an answer as helps to decide. */
const excerpt = 600

/** A pair of questions, as the wordings of each; where a scorer judged it, those that it was asked about. */
interface Pair {
  readonly as: readonly Item[]
  readonly bs: readonly Item[]
  readonly rule: JoiningRule
  readonly evidence: Evidence
}

/**
 * The doubtful pairs of a book, most alike first, then those of a question and one of an earlier bank. A question of several
 * wordings speaks by the likest.
 */
export function doubtsOf(draft: Draft): readonly Doubt[] {
  const { items, lang, against } = draft
  const earlier =
    against?.questions.flatMap((questions) => questions.flatMap((question) => question.items)) ?? []
  const all = [...items, ...earlier]
  const options = { lang, ...commonOf(all) }
  const candidates = new Map(all.map((item) => [item, candidateOf(item, options)]))
  const ids = contentIds(all)
  const idOf = new Map(all.map((item, index) => [item, ids[index] ?? '']))
  const bankOf = banksOf(draft)
  const side = (item: Item): Side => ({
    id: idOf.get(item) ?? '',
    title: item.title,
    place: bankOf.get(item) ?? `${item.occurrence.source}:${item.occurrence.lines[0]}`,
    answer: plainText(item.answer).slice(0, excerpt),
  })
  return [...pairsOf(draft), ...earlierPairsOf(draft)].flatMap(
    ({ as, bs, rule, evidence }): readonly Doubt[] => {
      for (const x of as) {
        for (const y of bs) {
          const [first, second] = [candidates.get(x), candidates.get(y)]
          if (first === undefined || second === undefined) continue
          const verdict =
            rule === 'scorer' ? { decision: 'review' as const, rule, evidence } : compareItems(first, second)
          if (verdict.rule !== rule) continue
          return [{ a: side(x), b: side(y), explanation: explain(first.frame, second.frame, verdict) }]
        }
      }
      return []
    },
  )
}

function pairsOf({ items, deduped }: Draft): readonly Pair[] {
  const at = new Map(items.map((item) => [item.occurrence, item]))
  const wordings = (index: number, rule: JoiningRule): readonly Item[] => {
    const question = deduped.questions[index]
    const asking = question?.occurrences.flatMap((place) => at.get(place) ?? []) ?? []
    // A scorer was asked about questions in the words that they have in the book.
    return rule === 'scorer' ? asking.filter(({ title }) => title === question?.title) : asking
  }
  return deduped.review.map(({ a, b, rule, evidence }) => ({
    as: wordings(a, rule),
    bs: wordings(b, rule),
    rule,
    evidence,
  }))
}

function earlierPairsOf({ items, deduped, against }: Draft): readonly Pair[] {
  const at = new Map(items.map((item) => [item.occurrence, item]))
  return (against?.review ?? []).map(({ question, bank, earlier, rule, evidence }) => ({
    as: deduped.questions[question]?.occurrences.flatMap((place) => at.get(place) ?? []) ?? [],
    bs: against?.questions[bank]?.find(({ id }) => id === earlier.id)?.items ?? [],
    rule,
    evidence,
  }))
}

/** Names of the banks that items are of. */
function banksOf({ against }: Draft): ReadonlyMap<Item, string> {
  return new Map(
    against?.questions.flatMap((questions, bank) =>
      questions.flatMap(({ items }) => items.map((item) => [item, against.banks[bank]?.name ?? ''] as const)),
    ),
  )
}
