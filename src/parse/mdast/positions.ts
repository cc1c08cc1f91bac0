import type { Nodes } from 'mdast'
import type { PositionMap } from '../../read/positions.ts'

/** Moves the positions of a tree from the repaired text to the user's own file. */
export function mapPositions(node: Nodes, map: PositionMap): void {
  if (node.position) {
    const { start, end } = node.position
    node.position = { start: map.point(start.offset ?? 0), end: map.end(end.offset ?? 0) }
  }
  if ('children' in node) for (const child of node.children) mapPositions(child, map)
}
