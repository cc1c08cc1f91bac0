import type { Nodes } from 'mdast'
import type { Content } from './content.ts'

/**
 * Content as plain text: a block on a line (two blocks of different kinds parted by one `\n`), items of a list without
 * their markers, cells of a row parted by tabs, code verbatim, an image as its alternative text, a formula as its
 * LaTeX, a footnote at its place in the content without its mark.
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
    default:
      return 'children' in node ? joined(node.children, '') : ''
  }
}

function joined(nodes: readonly Nodes[], between: string): string {
  const texts = nodes.map(nodeText)
  return between === '\n' ? texts.filter((text) => text !== '').join(between) : texts.join(between)
}
