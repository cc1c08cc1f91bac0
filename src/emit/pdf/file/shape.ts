import type { Matrix } from './pathOperators.ts'

/** Characters that the formula font has not, to be set in a font of the page. In thousandths of the text's size. */
export interface ShapeText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** An outline in units of its own, which is drawn again and again: the same letter, elsewhere. */
export interface Outline {
  /** Path operators. */
  readonly path: string
  readonly matrix: Matrix
}

/** What is drawn: operators as they are, or a filled outline. */
export type ShapePart = string | Outline

/** A drawing without colours: operators and texts in thousandths of the text's size, y counted downwards. */
export interface Shape {
  readonly parts: readonly ShapePart[]
  readonly texts: readonly ShapeText[]
}
