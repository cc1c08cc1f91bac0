import type { Definition, ListItem, Nodes, Paragraph, Parents, Root, Text } from 'mdast'
import { isLine, isParent, isPhrasing, setChildren, withPosition } from './tree.ts'

/** Deeper nesting than any page can show. */
export const deepest = 100

/** What has to be known of a tree before it can be cleaned. */
export interface Survey {
  /** Link definitions by identifier; the first of a name counts. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly hasHtml: boolean
}

/**
 * Walks the tree once, without recursion, so that no nesting can exhaust the stack, and makes plain text of what is nested
 * deeper than {@link deepest}, noting it in `flattened`; all later walks may recurse.
 */
export function survey(root: Root, flattened: Nodes[]): Survey {
  const definitions = new Map<string, Definition>()
  let hasHtml = false
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    const next: Nodes[] = []
    for (const node of level) {
      if (node.type === 'html') hasHtml = true
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node)
      if (!isParent(node) || node.children.length === 0) continue
      if (depth < deepest) for (const child of node.children) next.push(child)
      else if (flatten(node)) flattened.push(node)
    }
    level = next
  }
  return { definitions, hasHtml }
}

/** Makes the children of a node one text; false where they are leaves, which are left alone. */
function flatten(node: Parents): boolean {
  if (!node.children.some((child) => isParent(child) && child.children.length > 0)) return false
  const place = <T extends Nodes>(made: T): T => withPosition(made, node.position)
  const text = place<Text>({ type: 'text', value: textOf(node) })
  const inLine = isPhrasing(node) || isLine(node) || node.type === 'paragraph'
  const block = place<Paragraph>({ type: 'paragraph', children: [text] })
  if (inLine) setChildren(node, [text])
  else
    setChildren(node, [
      node.type === 'list' ? place<ListItem>({ type: 'listItem', children: [block] }) : block,
    ])
  return true
}

/** The text of a tree in reading order, without recursion. */
function textOf(node: Nodes): string {
  const parts: string[] = []
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isParent(next))
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Nodes)
    else if ('value' in next) parts.push(next.value)
    else if (next.type === 'image') parts.push(next.alt ?? '')
    if (next.type === 'paragraph' || next.type === 'break') parts.push('\n')
  }
  return parts.join('').trim()
}
