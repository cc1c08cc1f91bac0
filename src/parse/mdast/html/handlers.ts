import type { Element, ElementContent, Nodes as HastNodes } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Link, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { nodeText } from '../../../model/text.ts'
import { isPhrasing, setChildren, toFlow, toPhrasing, withPosition } from '../tree.ts'

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
  const code: Handle = (_state, element) => {
    const value = textOf(element).replace(/^\n|\s+$/g, '')
    return value === ''
      ? []
      : withPosition({ type: 'code', lang: languageOf(element), meta: null, value }, element.position)
  }
  const inlineCode: Handle = (_state, element) => {
    const value = textOf(element).trim()
    return value === '' ? [] : withPosition({ type: 'inlineCode', value }, element.position)
  }
  const words: Handle = (_state, element) => {
    const value = textOf(element).trim()
    return value === '' ? [] : withPosition({ type: 'text', value }, element.position)
  }
  const math: Handle = (_state, element) => formula(element, textOf)
  return {
    ...Object.fromEntries(['kbd', 'mark', 'sub', 'sup', 'u'].map((name) => [name, marked(name)])),
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

const flow: Handle = (state, element) => toFlow(state.all(element))

const heading: Handle = (state, element) => {
  const depth = Number(element.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6
  const children = toPhrasing(state.all(element))
  return children.length === 0 ? [] : withPosition({ type: 'heading', depth, children }, element.position)
}

const cell: Handle = (state, element) => {
  const made = defaultHandlers.td?.(state, { ...element, children: [] }) as RootContent
  return { ...made, children: toPhrasing(state.all(element)) } as RootContent
}

/** A link around whole blocks becomes one in each paragraph and heading of them. */
const anchor: Handle = (state, element) => {
  const children = state.all(element)
  const { href, title } = element.properties
  if (typeof href !== 'string' || href === '') return children
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

/** Text between the items of a list goes into one of them, as a paragraph. */
const list: Handle = (state, element) => {
  const made = defaultHandlers.ul?.(state, element) as List
  for (const item of made.children) setChildren(item, toFlow(item.children))
  return made
}

const details: Handle = (state, element) => {
  const all = toFlow(state.all(element)) as RootContent[]
  const summary = all.filter((node) => node.data?.summary)
  const rest = all.filter((node) => !node.data?.summary)
  const open = element.properties.open !== undefined && element.properties.open !== false
  const children = [...summary, ...rest] as ListItem['children']
  return withPosition({ type: 'blockquote', data: { details: { open } }, children }, element.position)
}

/** Terms and definitions as items: the first paragraph is the term. */
const definitions: Handle = (state, element) => {
  const items: ListItem[] = []
  const add = (child: ElementContent): void => {
    if (child.type === 'element' && child.tagName === 'div') {
      child.children.forEach(add)
      return
    }
    const isTerm = child.type === 'element' && child.tagName === 'dt'
    const inner =
      child.type === 'element' && /^d[td]$/.test(child.tagName)
        ? state.all(child)
        : state.all({ ...element, children: [child] })
    const blocks = toFlow(isTerm ? toPhrasing(inner) : inner) as ListItem['children']
    if (blocks.length === 0) return
    const last = items.at(-1)
    if (isTerm || last === undefined) {
      items.push(
        withPosition({ type: 'listItem', spread: false, checked: null, children: blocks }, child.position),
      )
    } else last.children.push(...blocks)
  }
  element.children.forEach(add)
  if (items.length === 0) return []
  const list = {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    data: { definitions: true },
    children: items,
  } as const
  return withPosition({ ...list, children: items }, element.position)
}

/** Pages that load pictures late keep the address elsewhere. */
const picture: Handle = (state, element) => {
  const { src, dataSrc, dataOriginal, alt } = element.properties
  const late = [dataSrc, dataOriginal].find((url) => typeof url === 'string' && url !== '')
  const url = late ?? src
  if (typeof url !== 'string' || url === '') return typeof alt === 'string' && alt !== '' ? text(alt) : []
  return defaultHandlers.img?.(state, {
    ...element,
    properties: { ...element.properties, src: url },
  }) as RootContent
}

const input: Handle = (_state, element) => {
  const { type, checked, value } = element.properties
  if (type === 'checkbox' || type === 'radio') return text(checked ? '[x] ' : '[ ] ')
  return typeof value === 'string' && type !== 'hidden' && type !== 'password' ? text(value) : []
}

/** What plays becomes a link to it. */
const media: Handle = (state, element) => {
  const source = element.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const url = element.properties.src ?? (source?.type === 'element' ? source.properties.src : undefined)
  const inner = toPhrasing(state.all(element))
  if (typeof url !== 'string' || url === '') return inner
  const { title } = element.properties
  const children = inner.length > 0 ? inner : [text(typeof title === 'string' && title !== '' ? title : url)]
  return withPosition({ type: 'link', url, title: null, children }, element.position)
}

/** The caption stands before the table; a table in a table becomes its text. */
const table: Handle = (state, element) => {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption'
  const caption = element.children.filter(isCaption).flatMap((child) => toFlow(state.all(child)))
  const rest = { ...element, children: element.children.filter((child) => !isCaption(child)) }
  if (state.inTable) return [...caption, ...cellsInLine(state, rest)]
  const made = defaultHandlers.table?.(state, rest) as RootContent
  return [...caption, made]
}

function cellsInLine(state: State, element: Element): RootContent[] {
  return state.all(element).flatMap((row): RootContent[] => (isPhrasing(row) ? [row] : toPhrasing([row])))
}

/** MathML with its TeX beside it, or the script that MathJax reads. */
function formula(element: Element, textOf: (node: HastNodes) => string): RootContent | RootContent[] {
  const tex =
    element.tagName === 'script' ? textOf(element) : (annotation(element, textOf) ?? textOf(element))
  const value = tex.trim()
  if (value === '') return []
  const display =
    element.properties.display === 'block' || /mode=display/.test(String(element.properties.type))
  return withPosition({ type: display ? 'math' : 'inlineMath', value } as RootContent, element.position)
}

function annotation(element: Element, textOf: (node: HastNodes) => string): string | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'annotation' && String(child.properties.encoding).includes('tex'))
      return textOf(child)
    const inner = annotation(child, textOf)
    if (inner !== null) return inner
  }
  return null
}

/** `<pre lang>`, `<code class="language-js">`, `<div class="highlight-source-js">` and their like. */
function languageOf(element: Element): string | null {
  const inner = element.children.filter((child): child is Element => child.type === 'element')
  for (const { properties } of [element, ...inner]) {
    const names = Array.isArray(properties.className) ? properties.className.map(String) : []
    const found = names
      .map((name) => /^(?:lang(?:uage)?|highlight-source|brush:)-?\s*([\w+#-]+)$/.exec(name)?.[1])
      .find(Boolean)
    if (found) return found
    if (typeof properties.lang === 'string' && element === inner[0]) return properties.lang
  }
  const { lang } = element.properties
  return typeof lang === 'string' && lang !== '' ? lang : null
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
