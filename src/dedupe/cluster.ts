import { dice } from '../model/bigrams.ts'
import { mergeBlocks } from './block.ts'
import { alikeItems, type Candidate, twinKey } from './candidate.ts'
import { type Links, pairKey } from './links/links.ts'
import type { Verdict } from './pair/verdict.ts'
import { bigramsOf } from './text/likeness.ts'

/** Two items by index, and what was judged of them. */
interface Link {
  readonly a: number
  readonly b: number
  readonly verdict: Verdict
}

/** Items that are one question, and the least sure pair of them; null where it stands alone. */
export interface Cluster {
  /** Indices, in document order. */
  readonly members: readonly number[]
  readonly weakest: Weakest | null
}

/** The least sure pair of a cluster, the earlier place first. */
export interface Weakest extends Link {
  /** How alike the two are written, 0…1. */
  readonly likeness: number
}

/**
 * Complete linkage: an item joins a cluster only if every member of it is one question with it, so that no chain of
 * likeness joins what nobody would. `cannot` beats `must`, `must` beats evidence. Pairs that may be one although their names
 * differ are those of `alike`, the earlier first.
 */
export function clusterItems(
  candidates: readonly Candidate[],
  links: Links,
  alike: readonly { readonly a: number; readonly b: number }[] = [],
): readonly Cluster[] {
  const clusters: Growing[] = candidates.map((_, index) => ({ members: [index], links: [] }))
  const home = candidates.map((_, index) => index)
  const join = (to: number, from: number, links: readonly Link[]): void => {
    const [target, source] = [clusters[to], clusters[from]]
    if (target === undefined || source === undefined || to === from) return
    const twins = twinsOf(target, candidates)
    for (const [key, twin] of twinsOf(source, candidates)) if (!twins.has(key)) twins.set(key, twin)
    for (const link of [...source.links, ...links]) target.links.push(link)
    for (const member of source.members) {
      target.members.push(member)
      home[member] = to
    }
    source.members = []
  }
  const homeOf = (index: number): number => home[index] ?? index
  for (const block of mergeBlocks(candidates.map(({ frame }) => frame))) {
    for (const index of block) joinFirst(index, block)
  }
  for (const { a, b } of alike) joinFirst(b, [a])
  // After evidence, so that a repeat of either side comes along.
  for (const must of links.must) {
    const { a, b } = must
    if (!forbidden(clusters[homeOf(a)]?.members ?? [], clusters[homeOf(b)]?.members ?? [], links)) {
      join(Math.min(homeOf(a), homeOf(b)), Math.max(homeOf(a), homeOf(b)), [must])
    }
  }
  return clusters
    .filter(({ members }) => members.length > 0)
    .map(({ members, links: found }) => ({
      members: members.sort((x, y) => x - y),
      weakest: weakestOf(found, candidates),
    }))
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0))

  function joinFirst(index: number, block: readonly number[]): void {
    const own = homeOf(index)
    for (const earlier of block) {
      if (earlier >= index) return
      const other = homeOf(earlier)
      if (other === own) return
      const [target, source] = [clusters[other], clusters[own]]
      if (!target || !source || forbidden(target.members, source.members, links)) continue
      const found = linkage(twinsOf(target, candidates), twinsOf(source, candidates))
      if (found === null) continue
      join(Math.min(other, own), Math.max(other, own), found)
      return
    }
  }
}

/** The least sure verdict between two groups of wordings if every pair of them merges, else null. */
export function linked(as: readonly Candidate[], bs: readonly Candidate[]): Verdict | null {
  const all = [...as, ...bs]
  const twins = (from: number, to: number): Twins =>
    new Map(all.slice(from, to).map((one, at) => [twinKey(one), [from + at, one]]))
  const found = linkage(twins(0, as.length), twins(as.length, all.length))
  return found === null ? null : (weakestOf(found, all)?.verdict ?? null)
}

/** Of each way of writing that a cluster has, by {@link twinKey}, the first member with its index. */
type Twins = Map<string, readonly [number, Candidate]>

/** A cluster while it grows. */
interface Growing {
  members: number[]
  readonly links: Link[]
  /** Made when it is first held against another. */
  twins?: Twins
}

function twinsOf(cluster: Growing, candidates: readonly Candidate[]): Twins {
  cluster.twins ??= new Map(
    cluster.members.flatMap((at) => {
      const one = candidates[at]
      return one === undefined ? [] : [[twinKey(one), [at, one] as const] as const]
    }),
  )
  return cluster.twins
}

/** The verdicts between two clusters if every pair merges, else null. Twins of a member already judged are not judged again. */
function linkage(as: Twins, bs: Twins): readonly Link[] | null {
  const found: Link[] = []
  for (const [a, x] of as.values()) {
    for (const [b, y] of bs.values()) {
      const verdict = alikeItems(x, y)
      if (verdict?.decision !== 'merge') return null
      found.push({ a, b, verdict })
    }
  }
  return found
}

function forbidden(as: readonly number[], bs: readonly number[], { cannot }: Links): boolean {
  if (cannot.size === 0) return false
  return as.some((a) => bs.some((b) => cannot.has(pairKey(a, b))))
}

/** Told links first (they may go against the evidence), then inferred sameness, then equal words; then the least alike. */
function weakestOf(links: readonly Link[], candidates: readonly Candidate[]): Weakest | null {
  const rank = ({ verdict: { rule, evidence } }: Link): number =>
    (rule === 'must' ? 0 : rule === 'same-words' ? 2 : 1) + evidence.score
  const least = links.reduce((lowest, link) => Math.min(lowest, rank(link)), Number.POSITIVE_INFINITY)
  const titled = (index: number) => bigramsOf(candidates[index]?.item.title ?? '')
  const [weakest] = links
    .filter((link) => rank(link) === least)
    .map(({ a, b, verdict }) => ({
      a: Math.min(a, b),
      b: Math.max(a, b),
      verdict,
      likeness: Math.round(dice(titled(a), titled(b)) * 100) / 100,
    }))
    .sort((x, y) => x.likeness - y.likeness || x.a - y.a || x.b - y.b)
  return weakest ?? null
}
