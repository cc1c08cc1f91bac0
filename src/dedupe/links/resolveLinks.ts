import type { Evidence } from '../../model/book.ts'
import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { Item } from '../../model/item.ts'
import type { Verdict } from '../compare.ts'
import { questionKey, squashed } from '../normalise.ts'
import { contentIds } from './contentIds.ts'
import { type Links, pairKey } from './links.ts'
import { type Decided, type Named, unmatched } from './linksFile.ts'

/** Finds the items that a title meant before it was reworded; the ledger remembers. */
export type Remembered = (title: string) => readonly number[]

const nobody: Remembered = () => []

/**
 * Turns decisions into pairs of items. One that names no question of the book, or that goes against another, is told
 * with its place; of two that go against each other, `cannot` holds.
 */
export function resolveLinks(
  decided: readonly Decided[],
  items: readonly Item[],
  report: Report,
  remembered: Remembered = nobody,
): Links {
  const find = finder(items, remembered)
  const pairs = decided.flatMap((one) => {
    const [as, bs] = [find(one.a), find(one.b)]
    if (as.length === 0) report(unmatched(one.a, one.place))
    if (bs.length === 0) report(unmatched(one.b, one.place))
    return as.flatMap((a) => bs.filter((b) => b !== a).map((b) => ({ a, b, decided: one })))
  })
  const cannot = new Set(
    pairs.filter((pair) => pair.decided.says === 'cannot').map(({ a, b }) => pairKey(a, b)),
  )
  const must = pairs.filter((pair) => pair.decided.says === 'must')
  tellContradictions(
    must,
    pairs.filter((pair) => pair.decided.says === 'cannot'),
    report,
  )
  return { must: must.map(({ a, b, decided: { reason } }) => ({ a, b, verdict: told(reason) })), cannot }
}

/** By content id, then by the title of one place, then by a title that the ledger remembers. */
function finder(items: readonly Item[], remembered: Remembered): (name: Named) => readonly number[] {
  const ids = contentIds(items)
  const keys = items.map(({ title }) => squashed(questionKey(title)))
  return ({ id, title }) => {
    const byId = ids.indexOf(id)
    if (byId >= 0) return [byId]
    // Written by hand, a question is named by its title alone, which then stands in both.
    const names = [title, `${id} ${title}`.trim()].filter((name) => name !== '')
    const wanted = new Set(names.map((name) => squashed(questionKey(name))))
    const byTitle = keys.flatMap((key, index) => (wanted.has(key) ? [index] : []))
    return byTitle.length > 0 ? byTitle : names.flatMap(remembered)
  }
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly decided: Decided
}

/** A `cannot` whose two sides are held together by one `must` or a chain of them. */
function tellContradictions(must: readonly Pair[], cannot: readonly Pair[], report: Report): void {
  const root = new Map<number, number>()
  const find = (index: number): number => {
    const up = root.get(index)
    return up === undefined || up === index ? index : find(up)
  }
  for (const { a, b } of must) root.set(find(a), find(b))
  const told = new Set<Decided>()
  for (const { a, b, decided } of cannot) {
    if (find(a) !== find(b) || told.has(decided)) continue
    told.add(decided)
    report(
      diagnostic(
        'links-contradict',
        `\`${decided.a.title || decided.a.id}\` and \`${decided.b.title || decided.b.id}\` must be one and cannot be`,
        {
          place: decided.place,
          expected: 'one decision on a pair',
          note: 'they are kept apart',
        },
      ),
    )
  }
}

/** A person's word stands for itself; the evidence says so. */
function told(reason: string | null): Verdict {
  const evidence: Evidence = {
    shared: reason === null ? [] : [reason],
    onlyA: [],
    onlyB: [],
    intent: 'same',
    intentA: [],
    intentB: [],
    vetoes: [],
    answers: null,
    score: 1,
  }
  return { decision: 'merge', rule: 'must', evidence }
}
