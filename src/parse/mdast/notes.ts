import type { Nodes } from 'mdast'
import type { Position } from 'unist'

/** An HTML comment, without its marks. Conventions write there: `SR:!2024-01-01,3,250`, `ID: 1700000000000`. */
export interface Comment {
  readonly value: string
  readonly position: Position | undefined
}

/** An element that has no place in a book. */
export interface Removed {
  readonly name: string
  readonly position: Position | undefined
}

/** What is taken out of the content, or made simpler, and has to be told. */
export interface Notes {
  readonly comments: Comment[]
  readonly removed: Removed[]
  /** Nodes whose inner nesting was too deep and became plain text. */
  readonly flattened: Nodes[]
  /** Blocks with more markup than can be taken apart, which stay plain text. */
  readonly untaken: Nodes[]
}
