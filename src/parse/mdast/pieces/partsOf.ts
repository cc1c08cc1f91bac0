import type { RootContent } from 'mdast'
import type { Piece } from './cut.ts'
import { plainBlock } from './plainBlock.ts'

/** Parts of about this length are parsed at once: a call costs something, and time grows faster than length. */
const partLength = 8000

/** What is parsed at once, or the block that it is where it needs no parser. */
export interface Part extends Piece {
  readonly plain: RootContent | null
}

/** Joins neighbouring pieces that need the parser into parts. */
export function partsOf(text: string, pieces: readonly Piece[]): Part[] {
  const parts: Part[] = []
  for (const piece of pieces) {
    const plain = plainBlock(text, piece)
    const last = parts.at(-1)
    const joins = last && !last.plain && !plain && !piece.inList && piece.end - last.start <= partLength
    if (joins) parts[parts.length - 1] = { ...last, end: piece.end, lines: last.lines + piece.lines }
    else parts.push({ ...piece, plain })
  }
  return parts
}
