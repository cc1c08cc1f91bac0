import type {
  Definition,
  ImageReference,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  Text,
} from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import type { Position } from 'unist'
import { diagnostic, type Place, type Report } from '../../model/diagnostic.ts'
import { nodeText } from '../../model/text.ts'
import { withEmbeds } from './embeds.ts'
import { linkKind } from './links.ts'
import type { Places } from './positions.ts'
import { around, isParent, setChildren, withPosition } from './tree.ts'

/** Marks of Chinese and Japanese, none of which stands in an address. */
const wideMark = /[\u3000-\u303f\uff01-\uff65“”‘’]/

/** What cleaning needs to know. */
export interface CleanContext {
  readonly source: string
  readonly places: Places
  readonly definitions: ReadonlyMap<string, Definition>
  readonly report: Report
}

/**
 * The last walk: places become those of the user's file, references what they refer to, links safe; definitions and
 * blocks without content go.
 */
export function clean(root: Root, context: CleanContext): void {
  const walk = new Walk(context)
  walk.visit(root, { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })
  walk.tellRelative()
}

class Walk {
  readonly #context: CleanContext
  #relative: { readonly place: Place; readonly url: string }[] = []

  constructor(context: CleanContext) {
    this.#context = context
  }

  /** Cleans a node; one without a place of its own stands where its content or its parent does. */
  visit(node: Nodes, outer: Position): void {
    const position = node.position ?? (isParent(node) ? around(node.children) : undefined) ?? outer
    if (isParent(node)) this.#children(node, position)
    if (node.type === 'listItem') tick(node)
    node.position = this.#context.places.position(position)
    if (node.type === 'math' || node.type === 'inlineMath') {
      delete node.data
      node.value = node.value.trim()
    }
  }

  #children(parent: Parents, position: Position): void {
    const children: Nodes[] = []
    for (const child of parent.children) {
      if (child.type === 'definition') continue
      this.visit(child, position)
      for (const node of this.#inPlaceOf(child)) push(children, node)
    }
    // A copy takes no more room than it needs; an array that grew has room for a dozen more.
    setChildren(parent, children.slice())
  }

  #inPlaceOf(node: Nodes): readonly Nodes[] {
    switch (node.type) {
      case 'linkReference':
      case 'imageReference':
        return this.#referred(node).flatMap((referred) => this.#inPlaceOf(referred))
      case 'link':
        return this.#safe(node)
      case 'text':
        return withEmbeds(node)
      case 'paragraph':
        return displayed(node)
      default:
        return [node]
    }
  }

  /** What a reference stands for; one to nothing, which only looked like it from afar, is what is written. */
  #referred(node: LinkReference | ImageReference): readonly Nodes[] {
    const definition = this.#context.definitions.get(node.identifier)
    const { position } = node
    if (definition === undefined) return written(node)
    const { url, title = null } = definition
    const placed = position ? { position } : {}
    if (node.type === 'imageReference')
      return [{ type: 'image', url, title, alt: node.alt ?? null, ...placed }]
    return [{ type: 'link', url, title, children: node.children, ...placed }]
  }

  #safe(node: Nodes & { type: 'link' }): readonly PhrasingContent[] {
    if (node.url.trim() === '') return node.children
    const kind = linkKind(node.url)
    if (kind === 'safe') {
      const url = node.url.trim()
      return bareAddress({ ...node, url: url.startsWith('//') ? `https:${url}` : url })
    }
    const place = this.#place(node)
    if (kind === 'relative') this.#relative.push({ place, url: node.url })
    else {
      this.#context.report(
        diagnostic('link-unsafe', `link to \`${node.url.slice(0, 60)}\` taken out`, {
          place,
          expected: 'http, https, mailto or a place in the article',
          note: 'its text stays',
        }),
      )
    }
    return node.children
  }

  /** One finding for all links to files beside the article: a book cannot carry them. */
  tellRelative(): void {
    const [first] = this.#relative
    if (first === undefined) return
    const more = this.#relative.length > 1 ? ` and ${this.#relative.length - 1} more` : ''
    this.#context.report(
      diagnostic('link-relative', `link to the file \`${first.url}\`${more}: no file of a book`, {
        severity: 'info',
        place: first.place,
        note: 'the text stays without a link',
      }),
    )
  }

  /** Of a node that has been visited. */
  #place({ position }: Nodes): Place {
    const { line = 1, column = 1 } = position?.start ?? {}
    return { source: this.#context.source, line, column }
  }
}

/** `[text][label]` as text, with the markup in it. */
function written(node: LinkReference | ImageReference): Nodes[] {
  const { label, identifier, position } = node
  const tail = { shortcut: '', collapsed: '[]', full: `[${label ?? identifier}]` }[node.referenceType]
  const text = (value: string): Nodes => withPosition({ type: 'text', value }, position)
  if (node.type === 'imageReference') return [text(`![${node.alt ?? ''}]${tail}`)]
  return [text('['), ...node.children, text(`]${tail}`)]
}

/**
 * An address written without marks reaches in Markdown up to the next space; in Chinese and Japanese there is none before
 * a mark or a sentence: `见https://e.org/a。后面`.
 */
function bareAddress(link: Link): readonly PhrasingContent[] {
  const [only] = link.children
  const { start, end } = link.position ?? {}
  const isBare = only?.type === 'text' && link.url.endsWith(only.value) && start?.line === end?.line
  const at =
    isBare && (end?.column ?? 0) - (start?.column ?? 0) === only.value.length
      ? only.value.search(wideMark)
      : -1
  if (!isBare || at <= 0 || !start || !end) return [link]
  const between = { ...start, column: start.column + at, offset: (start.offset ?? 0) + at }
  const near = { start, end: between }
  const children = [{ ...only, value: only.value.slice(0, at), position: near }]
  const url = link.url.slice(0, link.url.length - only.value.length + at)
  const rest: Text = { type: 'text', value: only.value.slice(at), position: { start: between, end } }
  return [{ ...link, url, children, position: near }, rest]
}

/** Adds a node; texts side by side in one colour become one. */
function push(children: Nodes[], node: Nodes): void {
  const last = children.at(-1)
  // The end of the source line behind `<br>` breaks no other line, and a line starts with no space.
  if (node.type === 'text' && last?.type === 'break') node.value = node.value.replace(/^[ \t]*\n?[ \t]*/, '')
  if (node.type === 'text' && last?.type === 'text' && node.data?.colour === last.data?.colour) {
    last.value += node.value
    if (last.position && node.position) last.position = { start: last.position.start, end: node.position.end }
  } else if (node.type !== 'text' || node.value !== '') children.push(node)
}

/** `$$…$$` alone in its paragraph is a formula on lines of its own; a paragraph of nothing is none. */
function displayed(node: Nodes & { type: 'paragraph' }): readonly Nodes[] {
  const [only] = node.children
  if (only === undefined) return []
  if (node.children.length > 1 || only.type !== 'inlineMath' || !isDisplay(only)) return [node]
  return [withPosition({ type: 'math', value: only.value }, node.position)]
}

/** Between the dollars stand two characters less than the whole, or four where they are doubled. */
function isDisplay({ value, position }: InlineMath): boolean {
  const { start, end } = position ?? {}
  return start?.line === end?.line && (end?.column ?? 0) - (start?.column ?? 0) >= value.length + 4
}

/** `- [ ]` over code: a box with nothing in its line. */
function tick(item: ListItem): void {
  const [only] = item.children
  const box = only?.type === 'paragraph' ? /^\[([ xX])\]$/.exec(nodeText(only).trim()) : null
  if (box === null) return
  item.checked = box[1] !== ' '
  item.children = item.children.slice(1)
}
