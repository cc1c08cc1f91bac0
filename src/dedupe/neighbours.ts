import { addTo } from '../model/collections.ts'

/** A name that stands in more questions than this says nothing of two that share it. */
const commonest = 400

/**
 * Pairs of questions that share something, by the names of each: of every question the `count` others with which it shares
 * the most and the rarest, so that there are never more than `count` pairs a question. The earlier index first, sorted.
 */
export function nearest(
  names: readonly (readonly string[])[],
  count: number,
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>()
  for (const [at, own] of names.entries()) {
    for (const name of new Set(own)) addTo(holders, name, at)
  }
  const pairs = new Map<string, readonly [number, number]>()
  for (const [at, own] of names.entries()) {
    const shared = new Map<number, number>()
    for (const name of new Set(own)) {
      const others = holders.get(name) ?? []
      if (others.length > commonest) continue
      const rarity = Math.log(names.length / others.length)
      for (const other of others) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + rarity)
    }
    const ranked = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, count)
    for (const [other] of ranked) {
      const pair = [Math.min(at, other), Math.max(at, other)] as const
      pairs.set(pair.join(' '), pair)
    }
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}
