import { compare } from '../compare.ts'
import { type Frame, frame } from '../frame.ts'
import { clearestTitle } from '../merge/title.ts'
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

/** The edges among items of one key, which are few: each pair that is written differently is compared once. */
export function* edgesOf(items: readonly KeyRecord[]): Generator<EdgeRecord> {
  const spelled = new Map<string, number>()
  const framed = new Map<string, { readonly at: number; readonly frame: Frame }>()
  for (const { at, item } of items) {
    // Most repeats are spelled alike; those need not be read again.
    const spelling = `${item.lang ?? ''} ${item.title}`
    const same = spelled.get(spelling)
    if (same !== undefined) {
      yield twins(same, at)
      continue
    }
    const own = frame(item.title, { lang: item.lang ?? null })
    const twin = framed.get(own.key)
    spelled.set(spelling, twin?.at ?? at)
    if (twin !== undefined) {
      yield twins(twin.at, at)
      continue
    }
    for (const other of framed.values()) {
      const { decision, rule } = compare(other.frame, own)
      if (decision === 'merge') yield { a: other.at, b: at, rule, twin: false }
    }
    framed.set(own.key, { at, frame: own })
  }
}

function twins(a: number, b: number): EdgeRecord {
  return { a, b, rule: 'same-words', twin: true }
}

/** Complete linkage over the edges of one bucket: an item joins the first cluster of which every member is one with it. */
export function clustersOf(edges: Iterable<EdgeRecord>): readonly ClusterRecord[] {
  const linked = new Map<number, Set<number>>()
  const twins = new Map<number, number[]>()
  for (const { a, b, twin } of edges) {
    if (twin) put(twins, a, b)
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
    put(clusters, target ?? at, at)
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

function put<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const found = map.get(key)
  if (found === undefined) map.set(key, [value])
  else found.push(value)
}
