import type { Element, Nodes, Root } from 'hast'
import { addTo } from '../../../model/collections.ts'

/** Fewest headings of a page with the same words beside them, for these to be the site's. */
const fewest = 3

/** More characters than a site puts beside a heading. */
const longest = 40

interface Beside {
  readonly parent: Element
  readonly part: Element
  readonly text: string
}

/**
 * Takes out what a site puts before or behind most headings, a link or a button with the same words each time: the way back to
 * the contents (`TOC`, `Nach oben`), to edit a section (`[edit]`, `[编辑]`). Links to one and the same page are words of the
 * headings, as in `Hooks in <a href="/react">React</a>`.
 */
export function withoutHeadingLinks(page: Root): void {
  const found = new Map<string, Beside[]>()
  let headings = 0
  const visit = (node: Root | Element): void => {
    for (const child of elementsIn(node)) {
      if (!isHeading(child) && !isHeadingBox(child)) visit(child)
      else {
        headings++
        for (const beside of besides(child)) addTo(found, beside.text, beside)
      }
    }
  }
  visit(page)
  for (const all of found.values())
    if (all.length >= fewest && all.length * 2 > headings && leadApart(all)) all.forEach(takeOut)
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** A box of a heading and one thing beside it. */
function isHeadingBox(element: Element): boolean {
  const inner = element.tagName === 'div' ? elementsIn(element) : []
  return inner.length === 2 && inner.filter(isHeading).length === 1
}

/** What stands first and last in a heading and is a link or a button, or holds one. */
function besides(heading: Element): Beside[] {
  const whole = textOf(heading).trim()
  const parts = (heading.children as Nodes[]).filter((node) => textOf(node).trim() !== '')
  const [only] = parts
  if (parts.length === 1 && only?.type === 'element') return besides(only)
  return [parts[0], parts.at(-1)].flatMap((part) => {
    if (part?.type !== 'element' || isHeading(part) || controlsOf(part).length === 0) return []
    const text = textOf(part).replace(/\s+/g, ' ').trim()
    return text.length <= longest && text.length < whole.length ? [{ parent: heading, part, text }] : []
  })
}

function controlsOf(element: Element): Element[] {
  if (element.tagName === 'a' || element.tagName === 'button') return [element]
  return elementsIn(element).flatMap(controlsOf)
}

/** Each leads to a place of its own, or all to one of this page. */
function leadApart(all: readonly Beside[]): boolean {
  const targets = all.map(({ part }) => String(controlsOf(part).at(-1)?.properties.href ?? '#'))
  return targets.every((target) => target.startsWith('#')) || new Set(targets).size === targets.length
}

function takeOut({ parent, part }: Beside): void {
  parent.children = parent.children.filter((child) => child !== part)
}

function elementsIn(parent: Root | Element): Element[] {
  return (parent.children as Nodes[]).filter((child) => child.type === 'element')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
}
