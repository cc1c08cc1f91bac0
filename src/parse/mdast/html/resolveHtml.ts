import type { Html, Nodes, Root } from 'mdast'
import type { Notes } from '../notes.ts'
import { isLine, isParent, setChildren, toFlow, toPhrasing, withPosition } from '../tree.ts'
import { isForeignTag } from './elements.ts'
import { stitch } from './stitch.ts'

/** Turns the HTML of a tree into mdast; Markdown between tags stays what it is. */
export function resolveHtml(root: Root, notes: Notes): void {
  setChildren(root, resolvedChildren(root, notes))
}

/** What stands in place of a node: a paragraph may become several blocks. */
function resolved(node: Nodes, notes: Notes): Nodes[] {
  if (!isParent(node)) return [node]
  const children = resolvedChildren(node, notes)
  if (node.type !== 'paragraph') {
    setChildren(node, children)
    return [node]
  }
  const flow = toFlow(children)
  const [only] = flow
  if (flow.length === 1 && only?.type === 'paragraph') return [withPosition(only, node.position)]
  return flow
}

function resolvedChildren(parent: Nodes, notes: Notes): Nodes[] {
  if (!isParent(parent)) return []
  const children: Nodes[] = []
  let open = false
  for (const child of parent.children) {
    const simple = child.type === 'html' ? withoutParser(child, notes) : resolved(child, notes)
    open ||= simple.some((node) => node.type === 'html')
    children.push(...simple)
  }
  const done = open ? stitch(children, notes) : children
  if (parent.type === 'paragraph') return done
  return isLine(parent) ? toPhrasing(done) : toFlow(done)
}

/** The HTML that needs no parser: comments, `<br>`, and what only looks like a tag. */
function withoutParser(html: Html, notes: Notes): Nodes[] {
  const value = html.value.trim()
  if (/^<br\s*\/?>$/i.test(value)) return [withPosition({ type: 'break' }, html.position)]
  const comment = /^<!--((?:(?!-->)[\s\S])*)-->$/.exec(value)
  if (comment) {
    notes.comments.push({ value: comment[1] ?? '', position: html.position })
    return []
  }
  if (/^<[^<>]*>$/.test(value) && isForeignTag(value))
    return [withPosition({ type: 'text', value }, html.position)]
  return [html]
}
