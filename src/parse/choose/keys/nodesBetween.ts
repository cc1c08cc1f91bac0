import type { PhrasingContent } from 'mdast'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'

/** What stands between two places, without signs that part at its end. */
export function nodesBetween(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const length = textOf(nodes)
    .slice(from, to)
    .replace(/[\s–—·•;；,，|/-]+$/u, '').length
  return takeStart(dropStart(nodes, from), length)
}
