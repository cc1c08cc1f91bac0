import type { Book } from '../../../model/book.ts'
import { contentsOf, nodesOf } from '../bookTexts.ts'
import type { Shape } from './svgShape.ts'

/** A formula as outlines, in thousandths of the text's size. */
export interface FormulaShape extends Shape {
  readonly width: number
  readonly ascent: number
  readonly descent: number
}

/** Gives the outlines of a formula, or null where its LaTeX cannot be read. */
export type SetFormula = (latex: string, display: boolean) => FormulaShape | null

/** What sets the formulas of a book; MathJax is loaded only for one that has any. */
export async function loadFormulas(book: Book): Promise<SetFormula> {
  if (!hasFormula(book)) return () => null
  const { setFormula } = await import('./mathJax.ts')
  const known = new Map<string, FormulaShape | null>()
  return (latex, display) => {
    const key = `${display ? 'd' : 'i'}${latex}`
    const shape = known.get(key)
    if (shape !== undefined) return shape
    const made = setFormula(latex, display)
    known.set(key, made)
    return made
  }
}

function hasFormula({ questions, sections }: Book): boolean {
  const titles = sections.flatMap(({ titleContent }) => titleContent ?? [])
  for (const content of [titles, ...questions.flatMap(contentsOf)])
    for (const { type } of nodesOf(content)) if (type === 'math' || type === 'inlineMath') return true
  return false
}
