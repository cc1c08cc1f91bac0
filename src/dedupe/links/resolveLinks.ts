import type { Evidence } from '../../model/book.ts'
import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { Item } from '../../model/item.ts'
import type { Verdict } from '../pair/verdict.ts'
import { questionKey, squashed } from '../text/normalise.ts'
import { contentIds } from './contentIds.ts'
import { type Links, pairKey } from './links.ts'
import { type Decided, type Named, unmatched } from './linksFile.ts'

/** Finds the items that a title meant before it was reworded, none of `except`; the ledger remembers. */
export type Remembered = (title: string, except: readonly number[]) => readonly number[]

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
  const find = finder(items)
  const recalled: Find = (name, except = []) => namesOf(name).flatMap((title) => remembered(title, except))
  const pairs = decided.flatMap((one) => {
    const [as, bs] = sidesOf(one, find, recalled)
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

/** Finds what a side of a decision names. */
type Find = (name: Named, except?: readonly number[]) => readonly number[]

/**
 * The items of both sides. Where both were reworded the ledger may know them as one question, under the titles of either;
 * then what one side takes is not left for the other.
 */
function sidesOf(
  { a, b }: Decided,
  find: Find,
  recalled: Find,
): readonly [readonly number[], readonly number[]] {
  const [as, bs] = [find(a), find(b)]
  if (as.length > 0) return [as, bs.length > 0 ? bs : recalled(b, as)]
  if (bs.length > 0) return [recalled(a, bs), bs]
  const first = recalled(a)
  const second = recalled(b, first)
  if (second.length > 0) return [first, second]
  const other = recalled(b)
  const rest = recalled(a, other)
  return [rest.length > 0 ? rest : first, other]
}

/** By content id, then by the title of a place. */
function finder(items: readonly Item[]): Find {
  const ids = contentIds(items)
  const keys = items.map(({ title }) => squashed(questionKey(title)))
  return (name) => {
    const byId = ids.indexOf(name.id)
    if (byId >= 0) return [byId]
    const wanted = new Set(namesOf(name).map((title) => squashed(questionKey(title))))
    return keys.flatMap((key, index) => (wanted.has(key) ? [index] : []))
  }
}

/** Written by hand, a question is named by its title alone, which then stands in both. */
function namesOf({ id, title }: Named): readonly string[] {
  return [title, `${id} ${title}`.trim()].filter((name) => name !== '')
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
