import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import type { Html, Nodes } from 'mdast'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import type { Notes } from '../notes.ts'
import { withPosition } from '../tree.ts'
import { withColours } from './colourHandler.ts'
import { escapeForeignTags } from './elements.ts'
import { handlers } from './handlers.ts'
import { withJudgedOptions } from './judgedOptions.ts'
import { tame } from './tame.ts'

/** Stands in HTML for the mdast node of this index. It lives through the HTML parser as a comment does. */
export interface Stitch extends Node {
  type: 'stitch'
  index: number
}

declare module 'hast' {
  interface RootContentMap {
    stitch: Stitch
  }
  interface ElementContentMap {
    stitch: Stitch
  }
}

const parseOptions = { file: new VFile(), passThrough: ['stitch'] }

/** Parses the HTML among siblings as one piece, so that a tag may open in one node and close in another. */
export function stitch(siblings: readonly Nodes[], notes: Notes): Nodes[] {
  if (nesting(siblings) > deepest)
    return siblings.map((node) => (node.type === 'html' ? withoutTags(node, notes) : node))
  const children = siblings.map((node, index): HastNodes => {
    if (node.type !== 'html') return { type: 'stitch', index }
    const html = { type: 'raw' as const, value: escapeForeignTags(node.value) }
    return node.position ? { ...html, position: node.position } : html
  })
  const tree = raw({ type: 'root', children: children as Element[] }, parseOptions) as HastRoot
  return htmlToMdast(tree, siblings, notes)
}

/** Deepest nesting of elements that is looked into. */
export const deepest = 150

const anyTag = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi

/** Elements that need no end tag, so that their start tags say nothing of nesting. */
const unclosed =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|tbody|thead|tfoot|track|wbr)$/i

/** The deepest nesting that tags can give, counted without a parser, whose result might be too deep to walk. */
export function nesting(nodes: readonly Nodes[]): number {
  let depth = 0
  let most = 0
  for (const node of nodes) {
    if (node.type !== 'html') continue
    for (const [, close, name = ''] of node.value.matchAll(anyTag)) {
      if (unclosed.test(name)) continue
      depth = close ? Math.max(0, depth - 1) : depth + 1
      most = Math.max(most, depth)
    }
  }
  return most
}

export function withoutTags(node: Html, notes: Notes): Nodes {
  notes.flattened.push(node)
  return withPosition({ type: 'text', value: node.value.replace(anyTag, '') }, node.position)
}

/** Turns an HTML tree into mdast; its stitches become the siblings that they stand for. */
function htmlToMdast(tree: HastRoot, siblings: readonly Nodes[], notes: Notes): Nodes[] {
  const nodes = [...siblings]
  withJudgedOptions(tree)
  tame(tree, nodes, notes)
  return converted(tree, nodes)
}

/** Turns a tame HTML tree into mdast. */
export function converted(tree: HastRoot, nodes: readonly Nodes[]): Nodes[] {
  const result = toMdast(tree, {
    handlers: handlers(nodes),
    nodeHandlers: { stitch: (_state, node: Stitch) => nodes[node.index] },
  })
  return withColours('children' in result ? result.children : [result])
}
