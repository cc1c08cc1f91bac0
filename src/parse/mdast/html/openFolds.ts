import type { Html, Nodes } from 'mdast'
import { withPosition } from '../tree.ts'

const anyTag = /<(\/?)details\b[^<>]*>/gi

/** A place in the text of one of several siblings. */
interface Place {
  readonly index: number
  readonly at: number
}

/** A tag of a fold. */
interface FoldTag extends Place {
  readonly end: boolean
}

/**
 * Siblings in which each fold ends that nobody closed: before the next heading of the level that it stands below, or a higher
 * one, and before the next fold where no fold of the article stands within another.
 *
 *     <details><summary>7. Volume or bind mount?</summary>     Volumes in production.     ## Linux     <details>…</details>
 */
export function withClosedFolds(siblings: readonly Nodes[]): readonly Nodes[] {
  const tags = siblings.flatMap((node, index) => (node.type === 'html' ? tagsIn(node, index) : []))
  const { open, nested } = foldsOf(tags)
  if (open.length === 0) return siblings
  const depths = depthsAbove(siblings)
  const ends = new Map<number, number[]>()
  for (const at of open) {
    const place = endOf(tags[at], nested ? undefined : tags[at + 1], siblings, depths)
    if (place === null) continue
    const known = ends.get(place.index)
    if (known) known.push(place.at)
    else ends.set(place.index, [place.at])
  }
  return siblings.flatMap((node, index) => closedAt(node, ends.get(index) ?? [], siblings[index - 1]))
}

function tagsIn({ value }: Html, index: number): FoldTag[] {
  return [...value.matchAll(anyTag)].map((match) => ({ index, at: match.index, end: match[1] === '/' }))
}

/** Which tags open what nothing closes, and whether a fold that is closed stands within another such. */
function foldsOf(tags: readonly FoldTag[]): { readonly open: readonly number[]; readonly nested: boolean } {
  const open: { readonly at: number; holds: boolean }[] = []
  let nested = false
  for (const [at, { end }] of tags.entries()) {
    if (!end) {
      open.push({ at, holds: false })
      continue
    }
    const closed = open.pop()
    if (closed?.holds) nested = true
    const around = open.at(-1)
    if (closed && around) around.holds = true
  }
  return { open: open.map(({ at }) => at), nested }
}

/** Of each sibling the depth of the heading that it stands below; 0 where there is none. */
function depthsAbove(siblings: readonly Nodes[]): readonly number[] {
  let depth = 0
  return siblings.map((node) => {
    const above = depth
    if (node.type === 'heading') depth = node.depth
    return above
  })
}

/** Where a fold that nothing closes ends, before a heading or the next fold; null where neither stands behind it. */
function endOf(
  fold: FoldTag | undefined,
  next: FoldTag | undefined,
  siblings: readonly Nodes[],
  depths: readonly number[],
): Place | null {
  if (fold === undefined) return null
  const last = next?.index ?? siblings.length
  for (let index = fold.index + 1; index < last; index++) {
    const node = siblings[index]
    if (node?.type === 'heading' && node.depth <= (depths[fold.index] ?? 0)) return { index, at: 0 }
  }
  return next === undefined || next.end ? null : next
}

/** A node behind, or with, end tags of folds at places of its text. */
function closedAt(node: Nodes, places: readonly number[], before: Nodes | undefined): readonly Nodes[] {
  const [first] = places
  if (first === undefined) return [node]
  if (node.type === 'html' && first > 0) {
    const ends = [...places].sort((a, b) => b - a)
    const value = ends.reduce((text, at) => `${text.slice(0, at)}</details>${text.slice(at)}`, node.value)
    return [{ ...node, value }]
  }
  const point = before?.position?.end
  const end: Nodes = { type: 'html', value: '</details>' }
  return [...places.map(() => withPosition(end, point && { start: point, end: point })), node]
}
