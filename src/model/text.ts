import type { Nodes } from 'mdast'
import type { Content } from './content.ts'

/**
 * Content as plain text: a block on a line (two blocks of different kinds parted by one `\n`), items of a list without
 * their markers, cells of a row parted by tabs, code verbatim, an image as its alternative text, a formula as its
 * LaTeX, a footnote at its place in the content without its mark, `10<sup>23</sup>` as 10²³.
 */
export function plainText(content: Content | null): string {
  return content === null ? '' : joined(content, '\n')
}

/** One node as plain text. */
export function nodeText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'inlineMath':
    case 'math':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ?? ''
    case 'tableRow':
      return joined(node.children, '\t')
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return joined(node.children, '\n')
    case 'emphasis':
      return raised(joined(node.children, ''), (node.data as { hName?: string } | undefined)?.hName)
    default:
      return 'children' in node ? joined(node.children, '') : ''
  }
}

const superscript = new Map(
  [...'0123456789+-−=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][at] ?? sign]),
)
const subscript = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]),
)

/** `10²³`, `H₂O`, `x_i`: what stands above or below the line keeps apart from what stands in it. `1st`, `™` need no sign. */
function raised(text: string, name: string | undefined): string {
  if ((name !== 'sup' && name !== 'sub') || text === '') return text
  const signs = name === 'sup' ? superscript : subscript
  const found = [...text].map((sign) => signs.get(sign))
  if (found.every((sign) => sign !== undefined)) return found.join('')
  if (/^(?:\P{L}*|\p{Script=Latin}{2,})$/u.test(text) && name === 'sup') return text
  const [mark, whole] = [name === 'sup' ? '^' : '_', [...text].length === 1 || /^[\p{L}\p{N}]+$/u.test(text)]
  return whole ? `${mark}${text}` : `${mark}(${text})`
}

function joined(nodes: readonly Nodes[], between: string): string {
  let text = ''
  let isFirst = true
  for (const node of nodes) {
    const own = nodeText(node)
    const apart = between === '\n' ? text !== '' && own !== '' : !isFirst
    text += apart ? between + own : own
    isFirst = false
  }
  return text
}
