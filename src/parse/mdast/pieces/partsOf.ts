import type { RootContent } from 'mdast'
import type { Piece } from './cut.ts'
import { plainBlock } from './plainBlock.ts'

/** Parts of about this length are parsed at once: a call costs something, and time grows faster than length. */
const partLength = 8000

/** What is parsed at once, or the block that it is where it needs no parser. */
export interface Part extends Piece {
  readonly plain: RootContent | null
  /** How many pieces it is made of. */
  readonly pieces: number
}

/** Joins neighbouring pieces that need the parser into parts. */
export function* partsOf(text: string, pieces: Iterable<Piece>): Generator<Part> {
  const waiting: Part[] = []
  for (const piece of pieces) {
    const plain = plainBlock(text, piece)
    const last = waiting.pop()
    const joins = last && !last.plain && !plain && !piece.inList && piece.end - last.start <= partLength
    if (last && !joins) yield last
    waiting.push(
      last && joins
        ? { ...last, end: piece.end, lines: last.lines + piece.lines, pieces: last.pieces + 1 }
        : { ...piece, plain, pieces: 1 },
    )
  }
  yield* waiting
}
