import type { Book } from '../../../model/book.ts'
import { contentsOf, nodesOf } from '../bookTexts.ts'
import type { Shape } from '../file/shape.ts'
import type { PartedFormula } from './brokenFormula.ts'

/** A formula as outlines, in thousandths of the text's size. */
export interface FormulaShape extends Shape {
  readonly width: number
  readonly ascent: number
  readonly descent: number
}

/** What sets formulas; null where their LaTeX cannot be read. */
export interface Formulas {
  /** The outlines of a formula on one line. */
  readonly set: (latex: string, display: boolean) => FormulaShape | null
  /** A formula in parts, for one that is too wide for its line. */
  readonly part: (latex: string, display: boolean) => PartedFormula | null
}

/** What sets the formulas of a book; MathJax is loaded only for one that has any. */
export async function loadFormulas(book: Book): Promise<Formulas> {
  if (!hasFormula(book)) return { set: () => null, part: () => null }
  const { partFormula, setFormula } = await import('./mathJax.ts')
  const known = new Map<string, FormulaShape | null>()
  const set = (latex: string, display: boolean): FormulaShape | null => {
    const key = `${display ? 'd' : 'i'}${latex}`
    const shape = known.get(key)
    if (shape !== undefined) return shape
    const made = setFormula(latex, display)
    known.set(key, made)
    return made
  }
  return { set, part: partFormula }
}

function hasFormula({ questions, sections }: Book): boolean {
  const titles = sections.flatMap(({ titleContent }) => titleContent ?? [])
  for (const content of [titles, ...questions.flatMap(contentsOf)])
    for (const { type } of nodesOf(content)) if (type === 'math' || type === 'inlineMath') return true
  return false
}
