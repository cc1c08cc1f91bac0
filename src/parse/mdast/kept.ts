import type { Root } from 'mdast'
import { isParent } from './tree.ts'

/** So many parts are kept, of 8,000 characters at most each: a book of 8 MB. */
const most = 1000

let kept: Map<string, Root> | null = null

/** From now on a part that was parsed once is not parsed again: for a watch, where an edit changes one part of many. */
export function keepParts(): void {
  kept ??= new Map()
}

/** What `parse` gives for `key`, a tree of the caller's own; parsed only where it is not kept. */
export function keptOr(key: () => string, parse: () => Root): Root {
  if (kept === null) return parse()
  const name = key()
  const root = kept.get(name) ?? parse()
  kept.delete(name)
  kept.set(name, root)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return copyOf(root)
}

/** A tree with nodes and places of its own: who reads it moves them and takes them apart. */
function copyOf<Node extends Root | Root['children'][number]>(node: Node): Node {
  const copy = { ...node }
  if (node.position) copy.position = { start: { ...node.position.start }, end: { ...node.position.end } }
  if (node.data) copy.data = { ...node.data }
  if (isParent(node) && isParent(copy)) copy.children = node.children.map(copyOf) as typeof copy.children
  return copy
}
