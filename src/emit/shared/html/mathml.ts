import temml from 'temml'
import { escapeAttribute, escapeText } from './escape.ts'

/** Nothing in an article may load a file, run for long or draw over the page. */
const limits = { trust: false, maxExpand: 1000, maxSize: [20, 20] as [number, number] }

/**
 * LaTeX as MathML, well-formed XML in either syntax, with the source as `alttext` and as annotation.
 * Null where it cannot be read.
 */
export function mathml(latex: string, displayMode: boolean): string | null {
  const source = latex.trim()
  if (source === '') return null
  try {
    const math = temml.renderToString(source, { ...limits, displayMode, xml: true, throwOnError: true })
    const start = math.indexOf('>')
    const inner = math.slice(start + 1, math.lastIndexOf('</math>'))
    const annotation = `<annotation encoding="application/x-tex">${escapeText(source)}</annotation>`
    return `${math.slice(0, start)} alttext="${escapeAttribute(source)}"><semantics><mrow>${inner}</mrow>${annotation}</semantics></math>`
  } catch {
    return null
  }
}
