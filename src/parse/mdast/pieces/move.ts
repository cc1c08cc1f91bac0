import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { isParent } from '../tree.ts'
import type { Piece } from './cut.ts'

/** Moves a block from the start of a text to where its piece stands. */
export function move(node: Nodes, piece: Piece): void {
  if (node.position) {
    shift(node.position.start, piece)
    shift(node.position.end, piece)
  }
  if (isParent(node)) for (const child of node.children) move(child, piece)
}

function shift(point: Point, { line, start }: Piece): void {
  point.line += line
  if (point.offset !== undefined) point.offset += start
}
