import type { Comment, Element, ElementContent, Parents, Root } from 'hast'
import type { Nodes } from 'mdast'
import type { Notes } from '../notes.ts'
import { markdownInHtml } from './markdownInHtml.ts'

/** Elements that run, load or draw something instead of saying it. */
const barred = new Set(
  'applet base canvas embed frame frameset link meta noembed noframes object script style svg template'.split(
    ' ',
  ),
)

/** Most cells that the spans of a table may add: `colspan="1000000"` is no table. */
const mostSpannedCells = 5000

/** Parts of code on a page that are no code, and copies of formulas for the eye. */
const besideCode =
  /^(?:gutter|lineno|linenos|line-numbers?|hljs-ln-n(?:umbers)?|katex-html|MathJax_Preview|MathJax)$/

/**
 * Makes an HTML tree safe to convert: no scripts, no comments, no giant spans. `nodes`, which stitches stand for, takes in
 * what Markdown in its text gives; null where there is none, as on a page.
 */
export function tame(tree: Root, nodes: Nodes[] | null, notes: Notes): void {
  const budget = { cells: mostSpannedCells }
  const visit = (parent: Parents): void => {
    const children: ElementContent[] = []
    for (const child of parent.children) {
      if (child.type === 'comment') notes.comments.push(commentOf(child))
      else if (child.type === 'text')
        for (const part of nodes ? markdownInHtml(child, parent, nodes) : [child]) add(children, part)
      else if (child.type === 'stitch') children.push(child)
      else if (child.type !== 'element') continue
      else if (isBesideCode(child)) continue
      else if (isBarred(child)) notes.removed.push({ name: child.tagName, position: child.position })
      else {
        limitSpans(child, budget)
        visit(child)
        children.push(child)
      }
    }
    parent.children = children
  }
  visit(tree)
}

function isBesideCode({ properties }: Element): boolean {
  return (
    Array.isArray(properties.className) && properties.className.some((name) => besideCode.test(String(name)))
  )
}

/** Adds a node; texts side by side become one, also where a comment stood between them. */
function add(children: ElementContent[], node: ElementContent): void {
  const last = children.at(-1)
  if (node.type === 'text' && last?.type === 'text') last.value += node.value
  else children.push(node)
}

/** A MathJax script holds a formula, not a program. */
function isBarred({ tagName, properties }: Element): boolean {
  return barred.has(tagName) && !(tagName === 'script' && String(properties.type).startsWith('math/tex'))
}

function commentOf({ value, position }: Comment) {
  return { value, position }
}

function limitSpans(element: Element, budget: { cells: number }): void {
  if (element.tagName !== 'td' && element.tagName !== 'th') return
  const { colSpan, rowSpan } = element.properties
  const added = (Number(colSpan) || 1) * (Number(rowSpan) || 1) - 1
  if (added === 0) return
  budget.cells -= added
  if (budget.cells < 0) element.properties = { ...element.properties, colSpan: 1, rowSpan: 1 }
}
