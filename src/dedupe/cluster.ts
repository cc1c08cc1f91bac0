import { type Candidate, compareItems, twinKey } from './candidate.ts'
import type { Verdict } from './compare.ts'
import { mergeBlocks } from './block.ts'
import { type Links, noLinks, pairKey } from './links/links.ts'

/** Items that are one question, and the verdict on the least sure pair of them; null where it stands alone. */
export interface Cluster {
  /** Indices, in document order. */
  readonly members: readonly number[]
  readonly weakest: Verdict | null
}

/**
 * Complete linkage: an item joins a cluster only if every member of it is one question with it, so that no chain of
 * likeness joins what nobody would. `cannot` beats `must`, `must` beats evidence.
 */
export function clusterItems(candidates: readonly Candidate[], links: Links): readonly Cluster[] {
  const clusters: { members: number[]; verdicts: Verdict[] }[] = candidates.map((_, index) => ({
    members: [index],
    verdicts: [],
  }))
  const home = candidates.map((_, index) => index)
  const join = (to: number, from: number, verdicts: readonly Verdict[]): void => {
    const [target, source] = [clusters[to], clusters[from]]
    if (target === undefined || source === undefined || to === from) return
    target.members.push(...source.members)
    target.verdicts.push(...source.verdicts, ...verdicts)
    for (const member of source.members) home[member] = to
    source.members = []
  }
  const homeOf = (index: number): number => home[index] ?? index
  for (const block of mergeBlocks(candidates.map(({ frame }) => frame))) {
    for (const index of block) joinFirst(index, block)
  }
  // After evidence, so that a repeat of either side comes along.
  for (const { a, b, verdict } of links.must) {
    if (!forbidden(clusters[homeOf(a)]?.members ?? [], clusters[homeOf(b)]?.members ?? [], links)) {
      join(Math.min(homeOf(a), homeOf(b)), Math.max(homeOf(a), homeOf(b)), [verdict])
    }
  }
  return clusters
    .filter(({ members }) => members.length > 0)
    .map(({ members, verdicts }) => ({
      members: members.sort((x, y) => x - y),
      weakest: weakestOf(verdicts),
    }))
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0))

  function joinFirst(index: number, block: readonly number[]): void {
    const own = homeOf(index)
    for (const earlier of block) {
      if (earlier >= index) return
      const other = homeOf(earlier)
      if (other === own) return
      const verdicts = linkage(
        clusters[other]?.members ?? [],
        clusters[own]?.members ?? [],
        candidates,
        links,
      )
      if (verdicts === null) continue
      join(Math.min(other, own), Math.max(other, own), verdicts)
      return
    }
  }
}

/** The least sure verdict between two groups of wordings if every pair of them merges, else null. */
export function linked(as: readonly Candidate[], bs: readonly Candidate[]): Verdict | null {
  const all = [...as, ...bs]
  const indices = all.map((_, index) => index)
  const verdicts = linkage(indices.slice(0, as.length), indices.slice(as.length), all, noLinks)
  return verdicts === null ? null : weakestOf(verdicts)
}

/** The verdicts between two clusters if every pair merges, else null. Twins of a member already judged are not judged again. */
function linkage(
  as: readonly number[],
  bs: readonly number[],
  candidates: readonly Candidate[],
  links: Links,
): readonly Verdict[] | null {
  if (forbidden(as, bs, links)) return null
  const verdicts: Verdict[] = []
  for (const a of distinctTwins(as, candidates)) {
    for (const b of distinctTwins(bs, candidates)) {
      const verdict = compareItems(a, b)
      if (verdict.decision !== 'merge') return null
      verdicts.push(verdict)
    }
  }
  return verdicts
}

function distinctTwins(members: readonly number[], candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  for (const member of members) {
    const candidate = candidates[member]
    if (candidate !== undefined) found.set(twinKey(candidate), candidate)
  }
  return [...found.values()]
}

function forbidden(as: readonly number[], bs: readonly number[], { cannot }: Links): boolean {
  if (cannot.size === 0) return false
  return as.some((a) => bs.some((b) => cannot.has(pairKey(a, b))))
}

/** Told links first (they may go against the evidence), then inferred sameness, then equal words. */
function weakestOf(verdicts: readonly Verdict[]): Verdict | null {
  const rank = ({ rule, evidence }: Verdict): number =>
    (rule === 'must' ? 0 : rule === 'same-words' ? 2 : 1) + evidence.score
  return verdicts.reduce<Verdict | null>(
    (least, verdict) => (least === null || rank(verdict) < rank(least) ? verdict : least),
    null,
  )
}
