import { addTo, groupBy } from '../../model/collections.ts'
import { type Frame, frame } from '../frame/frame.ts'
import { clearestTitle } from '../merge/title.ts'
import { compare } from '../pair/compare.ts'
import { hash64 } from './hash64.ts'
import type { ClusterRecord, EdgeRecord, ItemRecord, KeyRecord, QuestionRecord } from './records.ts'

/** The key of one item; items with other keys cannot be one with it. */
export function keyOf({ title, lang }: ItemRecord): string {
  return hash64(frame(title, { lang: lang ?? null }).block)
}

/** Which worker looks at a key. */
export function bucketOf(key: string, world: number): number {
  return Number.parseInt(key.slice(0, 8), 16) % world
}

/**
 * The edges among items of one key, which are few: each pair that is written differently is compared once. Items are read
 * only where not all are spelled alike, as most repeats are.
 */
export function* edgesOf(items: readonly KeyRecord[]): Generator<EdgeRecord> {
  const spellings = [...spelledAlike(items).values()]
  const framed = new Map<string, { readonly at: number; readonly frame: Frame }>()
  for (const [first, ...others] of spellings) {
    if (first === undefined) continue
    const { at, item } = first
    const own = spellings.length === 1 ? null : frame(item.title, { lang: item.lang ?? null })
    const twin = own === null ? undefined : framed.get(own.key)
    for (const other of twin === undefined ? others : [first, ...others])
      yield { a: twin?.at ?? at, b: other.at, rule: 'same-words', twin: true }
    if (own === null || twin !== undefined) continue
    for (const other of framed.values()) {
      const { decision, rule } = compare(other.frame, own)
      if (decision === 'merge') yield { a: other.at, b: at, rule, twin: false }
    }
    framed.set(own.key, { at, frame: own })
  }
}

function spelledAlike(items: readonly KeyRecord[]): ReadonlyMap<string, readonly KeyRecord[]> {
  return groupBy(items, ({ item }) => `${item.lang ?? ''} ${item.title}`)
}

/** Complete linkage over the edges of one bucket: an item joins the first cluster of which every member is one with it. */
export function clustersOf(edges: Iterable<EdgeRecord>): readonly ClusterRecord[] {
  const linked = new Map<number, Set<number>>()
  const twins = new Map<number, number[]>()
  for (const { a, b, twin } of edges) {
    if (twin) addTo(twins, a, b)
    else linked.set(b, (linked.get(b) ?? new Set()).add(a))
    if (!linked.has(a)) linked.set(a, new Set())
  }
  const clusters = new Map<number, number[]>()
  const home = new Map<number, number>()
  for (const at of [...linked.keys()].sort((x, y) => x - y)) {
    const near = linked.get(at) ?? new Set()
    const target = [...near]
      .map((other) => home.get(other) ?? other)
      .sort((x, y) => x - y)
      .find((cluster) => clusters.get(cluster)?.every((member) => near.has(member)))
    home.set(at, target ?? at)
    addTo(clusters, target ?? at, at)
  }
  return [...clusters.values()]
    .map((members) => ({
      members: members.flatMap((at) => [at, ...(twins.get(at) ?? [])]).sort((x, y) => x - y),
    }))
    .filter(({ members }) => members.length > 1)
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0))
}

/** The question that a cluster of items asks. */
export function questionOf(items: readonly ItemRecord[]): QuestionRecord {
  const titles = items.map(({ title }) => title)
  return {
    title: titles.length === 1 ? (titles[0] ?? '') : clearestTitle(titles),
    ids: items.map(({ id }) => id),
  }
}
