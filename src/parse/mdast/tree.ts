import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { trimmed } from '../../model/phrasing.ts'

/** Node types that stand in a line. */
const phrasingTypes = new Set<string>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'strong',
  'text',
])

/** Parents that hold text of a line only, besides `paragraph`, which can be split. */
const lineParents = new Set<string>([
  'delete',
  'emphasis',
  'heading',
  'link',
  'linkReference',
  'strong',
  'tableCell',
])

/** Whether a node stands in a line. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type)
}

/** Whether a node cannot hold blocks. */
export function isLine(node: Nodes): boolean {
  return lineParents.has(node.type)
}

/** Whether a node has children. */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node
}

/** Puts other children into a parent; the caller answers for their kind. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  ;(parent as { children: readonly Nodes[] }).children = children
}

/** From the start of the first to the end of the last node that has a position. */
export function around(nodes: readonly Nodes[]): Position | undefined {
  const first = nodes.find((node) => node.position)?.position
  const last = nodes.findLast((node) => node.position)?.position
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Wraps runs of line content in paragraphs; white space alone is none. */
export function toFlow(nodes: readonly Nodes[]): RootContent[] {
  const flow: Nodes[] = []
  let run: PhrasingContent[] = []
  const close = (): void => {
    const children = trimmed(run)
    if (children.length > 0) flow.push(withPosition({ type: 'paragraph', children }, around(children)))
    run = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node)
    else {
      close()
      flow.push(node)
    }
  }
  close()
  return flow as RootContent[]
}

/** Makes one line of blocks: paragraphs parted by breaks, items and cells by their text; nothing is lost. */
export function toPhrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  const line: PhrasingContent[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node)
      continue
    }
    const inner = lineOf(node)
    if (inner.length === 0) continue
    if (line.length > 0) line.push({ type: 'break' })
    for (const one of inner) line.push(one)
  }
  return trimmed(line)
}

function lineOf(node: Nodes): PhrasingContent[] {
  if (node.type === 'code' || node.type === 'math') {
    const type = node.type === 'code' ? 'inlineCode' : 'inlineMath'
    return [withPosition({ type, value: node.value }, node.position)]
  }
  return isParent(node) ? toPhrasing(node.children) : []
}

/** Gives a node a position where one is known. */
export function withPosition<T extends Nodes>(node: T, position: Position | undefined): T {
  return position ? { ...node, position } : node
}
