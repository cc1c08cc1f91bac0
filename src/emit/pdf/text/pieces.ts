import type { FontStyle } from '../../shared/fonts/faces.ts'
import type { Target } from '../file/link.ts'
import type { Sheet } from '../file/sheet.ts'
import type { Tag } from '../file/tag.ts'

/** How a piece of a line looks. */
export interface TextStyle {
  readonly font: FontStyle
  /** In points. */
  readonly size: number
  /** A colour operator: `0 g`, `0.1 0.2 0.3 rg`. */
  readonly color: string
  /** How far the baseline is lifted, in points; below it where negative. */
  readonly rise?: number
  /** A line under or through the text, or dots under each Han character, which is how Chinese stresses. */
  readonly line?: 'under' | 'through' | 'dots'
  /** Colour behind the text. */
  readonly fill?: string
}

/** A link of the text. */
export interface LinkTo {
  readonly target: Target
  readonly says: string
}

/** A run of text in one style. A line feed in it ends the line. */
export interface TextPiece {
  readonly text: string
  readonly style: TextStyle
  /** Structure element of its own, such as a link's; null where it belongs to the paragraph's. */
  readonly tag: Tag | null
  readonly link: LinkTo | null
}

/** Something in a line that is no text: a formula, a picture. In points. */
export interface BoxPiece {
  readonly width: number
  readonly ascent: number
  readonly descent: number
  readonly tag: Tag
  readonly paint: (sheet: Sheet, x: number, baseline: number) => void
}

/** What a paragraph is made of. */
export type Piece = TextPiece | BoxPiece

/** Whether a piece is text. */
export function isText(piece: Piece): piece is TextPiece {
  return 'text' in piece
}

/** The text of pieces; a box is one character of it. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (isText(piece) ? piece.text : boxCharacter)).join('')
}

/** Stands for a box in the text of a paragraph. */
const boxCharacter = '\ufffc'
