import temml from 'temml'
import { escapeAttribute, escapeText } from './escape.ts'
import { toMathml3 } from './mathml3.ts'

/** Nothing in an article may load a file, run for long or draw over the page. */
const limits = { trust: false, maxExpand: 1000, maxSize: [20, 20] as [number, number] }

/**
 * LaTeX as MathML, well-formed XML in either syntax, with the source as `alttext` and as annotation.
 * Null where it cannot be read.
 */
export function mathml(latex: string, display: boolean): string | null {
  const source = latex.trim()
  if (source === '') return null
  // Some environments may only be displayed; an article that has one in a line still means it.
  const math = rendered(source, display) ?? (display ? null : rendered(source, true))
  if (math === null) return null
  const start = math.indexOf('>')
  const inner = math.slice(start + 1, math.lastIndexOf('</math>'))
  const annotation = `<annotation encoding="application/x-tex">${escapeText(source)}</annotation>`
  return `${math.slice(0, start)} alttext="${escapeAttribute(source)}"><semantics><mrow>${inner}</mrow>${annotation}</semantics></math>`
}

function rendered(source: string, displayMode: boolean): string | null {
  try {
    return toMathml3(temml.renderToString(source, { ...limits, displayMode, xml: true, throwOnError: true }))
  } catch {
    return null
  }
}
