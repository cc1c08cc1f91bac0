import { brokenFormula, type PartedFormula } from './brokenFormula.ts'
import type { FormulaShape, Formulas } from './formulas.ts'

/** A formula as it fits, and how much smaller than the text around it. */
export interface Fitted {
  readonly shape: FormulaShape
  /** 1 where it is as large. */
  readonly scale: number
}

/** Width and height that a formula may take, in thousandths of the text's size. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** A formula that is not smaller than this need not be broken; one that is broken need not be smaller than that. */
const [whole, broken] = [0.9, 0.8]

/** Fits a displayed formula into its room: on one line, else on several, else smaller. Null where it cannot be read. */
export function fitted(latex: string, formulas: Formulas, room: Room): Fitted | null {
  const shape = formulas.set(latex, true)
  if (shape === null) return null
  const alone = { shape, scale: scaleOf(shape, room) }
  if (alone.scale >= whole && !latex.includes('\\\\')) return alone
  const formula = formulas.part(latex, true)
  if (formula === null || (alone.scale >= whole && !hasLines(formula))) return alone
  for (const scale of [1, whole, broken]) {
    const lines = brokenFormula(formula, room.width / scale)
    if (lines !== null) return { shape: lines, scale: Math.min(scale, scaleOf(lines, room)) }
  }
  return alone
}

/** Whether the author ends lines with `\\\\`. */
function hasLines({ parts }: PartedFormula): boolean {
  return parts.some(({ start }, index) => start === 'line' && index > 0)
}

function scaleOf({ width, ascent, descent }: FormulaShape, room: Room): number {
  return Math.min(1, room.width / width, room.height / (ascent + descent))
}
