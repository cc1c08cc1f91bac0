import type { InlineMath, Math as MathNode } from 'mdast-util-math'
import { diagnostic } from '../../../model/diagnostic.ts'
import { escapeText } from './escape.ts'
import { placeOf, type Scope } from './scope.ts'

/** A formula as MathML with its LaTeX as annotation; one that cannot be read stays visible as its source. */
export function formula(node: InlineMath | MathNode, display: boolean, scope: Scope): string {
  const mathml = scope.mathml(node.value, display)
  if (mathml !== null) return mathml
  const { options } = scope
  options.report?.(
    diagnostic('formula-unreadable', `cannot read the formula ${JSON.stringify(node.value)}`, {
      place: placeOf(node, options),
      expected: 'LaTeX as KaTeX and Temml know it',
      note: 'its source is shown',
    }),
  )
  return `<code class="math-source">${escapeText(node.value)}</code>`
}
