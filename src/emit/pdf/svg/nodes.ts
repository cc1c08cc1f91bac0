import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'

/** An element of a drawing. */
export interface SvgNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (SvgNode | string)[]
  readonly parent: SvgNode | null
}

/** The outermost `svg` of a file, which was made safe when it was read; null where there is none. */
export function readSvg(bytes: Uint8Array): SvgNode | null {
  const fragment = parseFragment(new TextDecoder().decode(bytes))
  for (const child of fragment.childNodes) {
    if (defaultTreeAdapter.isElementNode(child) && child.tagName === 'svg') return nodeOf(child, null)
  }
  return null
}

function nodeOf(element: DefaultTreeAdapterTypes.Element, parent: SvgNode | null): SvgNode {
  const children: (SvgNode | string)[] = []
  // `xlink:href` and `href` are one.
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
  const node: SvgNode = { name: element.tagName, attributes, children, parent }
  for (const child of element.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) children.push(child.value)
    else if (defaultTreeAdapter.isElementNode(child)) children.push(nodeOf(child, node))
  }
  return node
}

/** The elements inside an element. */
export function elementsOf({ children }: SvgNode): SvgNode[] {
  return children.filter((child): child is SvgNode => typeof child !== 'string')
}

/** All text inside an element. */
export function contentOf({ children }: SvgNode): string {
  return children.map((child) => (typeof child === 'string' ? child : contentOf(child))).join('')
}

/** Every element of a drawing by its id. */
export function idsOf(root: SvgNode, ids = new Map<string, SvgNode>()): ReadonlyMap<string, SvgNode> {
  const id = root.attributes.get('id')
  if (id !== undefined && !ids.has(id)) ids.set(id, root)
  for (const child of elementsOf(root)) idsOf(child, ids)
  return ids
}
