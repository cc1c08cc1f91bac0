import { aliasesOf, candidateOf, compareItems } from '../../dedupe/candidate.ts'
import { type Explanation, explain } from '../../dedupe/explain.ts'
import { contentIds } from '../../dedupe/links/contentIds.ts'
import type { Draft } from '../../draft.ts'
import type { Item } from '../../model/item.ts'
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

/** The doubtful pairs of a book, most alike first. A question that stands at several places speaks by its likest. */
export function doubtsOf(draft: Draft): readonly Doubt[] {
  const { items, deduped, lang } = draft
  const options = { lang, aliases: aliasesOf(items) }
  const candidates = new Map(items.map((item) => [item, candidateOf(item, options)]))
  const ids = contentIds(items)
  const placesOf = (question: number): readonly Item[] => {
    const occurrences = deduped.questions[question]?.occurrences ?? []
    return items.filter(({ occurrence }) => occurrences.includes(occurrence))
  }
  // A scorer was asked about questions in the words that they have in the book.
  const isSpoken = ({ title }: Item, question: number): boolean =>
    deduped.questions[question]?.title === title
  const side = (item: Item): Side => ({
    id: ids[items.indexOf(item)] ?? '',
    title: item.title,
    place: `${item.occurrence.source}:${item.occurrence.lines[0]}`,
    answer: plainText(item.answer).slice(0, excerpt),
  })
  return deduped.review.flatMap(({ a, b, rule, evidence }): readonly Doubt[] => {
    for (const x of placesOf(a)) {
      for (const y of placesOf(b)) {
        const [first, second] = [candidates.get(x), candidates.get(y)]
        if (first === undefined || second === undefined) continue
        const own = rule === 'scorer'
        const verdict = own ? { decision: 'review' as const, rule, evidence } : compareItems(first, second)
        if (own ? !isSpoken(x, a) || !isSpoken(y, b) : verdict.rule !== rule) continue
        return [{ a: side(x), b: side(y), explanation: explain(first.frame, second.frame, verdict) }]
      }
    }
    return []
  })
}
