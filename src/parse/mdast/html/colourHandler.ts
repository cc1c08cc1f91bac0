import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { Emphasis, Nodes, PhrasingContent } from 'mdast'
import { isParent, isPhrasing, setChildren } from '../tree.ts'

/**
 * Text in a colour remembers it: a bank may tell its right options by nothing else. Until `withColours` it stands in an
 * emphasis, since the library joins texts side by side.
 */
export const coloured: Handle = (state, element) => {
  const children = state.all(element)
  const colour = colourOf(element)
  if (colour === null || !children.every(isPhrasing)) return children
  return { type: 'emphasis', data: { colour }, children: children as PhrasingContent[] }
}

function colourOf({ properties: { color, style } }: Element): string | null {
  const styled = /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(String(style ?? ''))?.[1]
  const value = (typeof color === 'string' ? color : (styled ?? '')).trim().toLowerCase()
  return value === '' ? null : value
}

/** Nodes with their colours on the texts; the inner of two stays. */
export function withColours(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (!isParent(node)) return [node]
    setChildren(node, withColours(node.children))
    const colour = isWrapper(node) ? node.data?.colour : undefined
    return colour === undefined ? [node] : node.children.map((child) => inColour(child, colour))
  })
}

function isWrapper(node: Nodes): node is Emphasis {
  return node.type === 'emphasis' && node.data?.colour !== undefined
}

function inColour(node: Nodes, colour: string): Nodes {
  if (node.type === 'text') return { ...node, data: { ...node.data, colour: node.data?.colour ?? colour } }
  if (isParent(node))
    setChildren(
      node,
      node.children.map((child) => inColour(child, colour)),
    )
  return node
}
