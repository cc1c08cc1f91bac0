import type { Nodes as HastNodes } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { Link, Nodes, PhrasingContent } from 'mdast'
import { nodeText } from '../../../model/text.ts'
import { isPhrasing, toFlow, toPhrasing, withPosition } from '../tree.ts'
import { codeHandlers } from './codeHandlers.ts'
import { coloured } from './colourHandler.ts'
import { input, media, picture, text } from './embedHandlers.ts'
import { definitions, details, list } from './listHandlers.ts'
import { cell, table } from './tableHandlers.ts'

/** How an element becomes mdast where the library's way would lose something. `nodes` are what stitches stand for. */
export function handlers(nodes: readonly Nodes[]): Record<string, Handle> {
  const textOf = (node: HastNodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'stitch') {
      const stitched = nodes[node.index]
      return stitched ? nodeText(stitched) : ''
    }
    if (node.type === 'element' && node.tagName === 'br') return '\n'
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  const { code, inlineCode, words, math } = codeHandlers(textOf)
  return {
    ...Object.fromEntries(['kbd', 'mark', 'u'].map((name) => [name, marked(name)])),
    ...same(attached(textOf), 'sub', 'sup'),
    ...same(
      line((children) => ({ type: 'strong', children })),
      'b',
      'strong',
    ),
    ...same(
      line((children) => ({ type: 'emphasis', children })),
      'em',
      'i',
    ),
    ...same(code, 'pre', 'listing', 'plaintext', 'xmp'),
    ...same(inlineCode, 'code', 'samp', 'tt', 'var'),
    ...same(words, 'option', 'textarea', 'button'),
    ...same(flow, 'p', 'dialog', 'menuitem'),
    ...same(list, 'ul', 'ol', 'dir', 'menu'),
    ...same(
      line((children) => ({ type: 'delete', children })),
      'del',
      's',
      'strike',
    ),
    ...same(heading, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
    ...same(cell, 'td', 'th'),
    ...same(coloured, 'font', 'span'),
    ...same((state, element) => state.all(element), 'select', 'optgroup', 'datalist'),
    ...same(media, 'audio', 'iframe', 'video'),
    ins: marked('u'),
    a: anchor,
    details,
    dl: definitions,
    img: picture,
    input,
    math,
    picture: (state, element) => state.all(element),
    rp: () => [],
    rt: (state, element) => [text('('), ...state.all(element), text(')')],
    script: math,
    summary: (state, element) =>
      toFlow(state.all(element)).map((node) => ({ ...node, data: { ...node.data, summary: true } })),
    table,
    wbr: () => [],
  }
}

function same(handle: Handle, ...names: readonly string[]): Record<string, Handle> {
  return Object.fromEntries(names.map((name) => [name, handle]))
}

/** Elements of a line. One around whole blocks, as in `<b>` … a list … `</b>`, leaves them as they are. */
function line(make: (children: PhrasingContent[]) => PhrasingContent): Handle {
  return (state, element) => {
    const children = state.all(element)
    if (!children.every(isPhrasing)) return toFlow(children)
    return children.length === 0 ? [] : withPosition(make(children), element.position)
  }
}

/** Elements that mdast has no node for become an emphasis that remembers which it was. */
function marked(hName: string): Handle {
  return line((children) => ({ type: 'emphasis', data: { hName }, children }))
}

/** `<sub>` and `<sup>`, which only set small print where nothing that they could belong to stands beside: `Key: <sub>C</sub>`. */
function attached(textOf: (node: HastNodes) => string): Handle {
  return (state, element, parent) => {
    const siblings = (parent?.children ?? []) as readonly HastNodes[]
    const at = siblings.indexOf(element)
    const [before = '', next = ''] = [siblings[at - 1], siblings[at + 1]].map((node) => node && textOf(node))
    const isNote = before === '' && /^\d+$/.test(textOf(element))
    if (isNote || /[^\s:：]\s*$/u.test(before) || /^[\p{L}\p{N}]/u.test(next))
      return marked(element.tagName)(state, element, parent)
    const children = state.all(element)
    return children.every(isPhrasing) ? children : toFlow(children)
  }
}

const flow: Handle = (state, element) => toFlow(state.all(element))

const heading: Handle = (state, element) => {
  const depth = Number(element.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6
  const children = toPhrasing(state.all(element))
  return children.length === 0 ? [] : withPosition({ type: 'heading', depth, children }, element.position)
}

/** What stands beside a heading as a link to it. */
const toItself = /^(?:[\s#¶§∞🔗⚓\u{200b}\u{feff}]|\ufe0f)*$/u

/** A link around whole blocks becomes one in each paragraph and heading of them. */
const anchor: Handle = (state, element) => {
  const children = state.all(element)
  const { href, title } = element.properties
  if (typeof href !== 'string' || href === '') return children
  if (href.startsWith('#') && children.every((child) => child.type === 'text' && toItself.test(child.value)))
    return []
  const link = (inner: readonly Nodes[]): Link =>
    withPosition(
      {
        type: 'link',
        url: href,
        title: typeof title === 'string' ? title : null,
        children: toPhrasing(inner),
      },
      element.position,
    )
  if (children.every(isPhrasing)) return link(children)
  return toFlow(children).map((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? { ...block, children: [link(block.children)] }
      : block,
  )
}
