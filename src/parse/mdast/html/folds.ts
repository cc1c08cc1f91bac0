import type { Element, ElementContent, Nodes, Root } from 'hast'

/** What says that a part of a page opens when its line is clicked. */
const opening =
  /accord|expand|collaps|toggle|faq|fold|spoiler|reveal|disclos|dropdown|q-?(?:and-?)?a(?:$|[-_])|question|answer/i

/** What the line that is clicked and what opens are called behind the name that they share. */
const heads =
  /^(?:control|header|heading|head|title|question|q|button|btn|trigger|toggle|toggler|summary|label|link)$/i
const bodies = /^(?:content|contents|body|panel|pane|answer|a|text|collapse|details|inner|description)$/i

/** Fewest pairs that only their names tell. */
const fewest = 2

interface Pair {
  readonly parent: Root | Element
  readonly head: Element
  readonly body: Element
}

/**
 * A page whose parts that open are `<details>`: a line that controls what stands right behind it, by its id, or by names that go
 * together, as in
 *
 *     <button aria-controls="a1">Which?</button> <div id="a1">…</div>
 *     <div class="expand-control">Which?</div> <div class="expand-content">…</div>
 */
export function withFolds(page: Root): void {
  const [told, named]: [Pair[], Pair[]] = [[], []]
  const visit = (parent: Root | Element): void => {
    const children = (parent.children as Nodes[]).filter((child) => child.type === 'element')
    for (const [at, head] of children.entries()) {
      const body = children[at + 1]
      if (body !== undefined && controls(head, body)) told.push({ parent, head, body })
      else if (body !== undefined && areNamed(head, body)) named.push({ parent, head, body })
      visit(head)
    }
  }
  visit(page)
  for (const pair of [...told, ...(named.length >= fewest ? named : [])]) fold(pair)
}

function controls(head: Element, body: Element): boolean {
  if (isHeld(head)) return false
  const ids = new Set([body, ...elementsIn(body)].flatMap(({ properties }) => properties.id ?? []))
  return ids.size > 0 && [head, ...within(head)].some((one) => ids.has(targetOf(one)))
}

/** Text of its own stands below what opens, so that it is no line. */
function isHeld(head: Element): boolean {
  return ['details', 'table', 'ul', 'ol', 'nav', 'a', 'section', 'article'].includes(head.tagName)
}

/** The id of what an element opens; empty where it opens nothing. */
function targetOf({ tagName, properties }: Element): string {
  const { ariaControls, dataTarget, dataBsTarget, href } = properties
  const [controlled] = Array.isArray(ariaControls) ? ariaControls : [ariaControls]
  const link = tagName === 'a' && properties.dataToggle === 'collapse' ? href : undefined
  const target = controlled ?? dataBsTarget ?? dataTarget ?? link
  return typeof target === 'string' ? target.replace(/^#/, '') : ''
}

function areNamed(head: Element, body: Element): boolean {
  if (
    isHeld(head) ||
    (/^h\d$/.test(head.tagName) && !within(head).some(({ tagName }) => tagName === 'button'))
  )
    return false
  const others = namesOf(body).map(partsOf)
  return namesOf(head).some((name) => {
    if (!opening.test(name)) return false
    const own = partsOf(name)
    return heads.test(own.last) && others.some(({ stem, last }) => stem === own.stem && bodies.test(last))
  })
}

function namesOf({ properties }: Element): readonly string[] {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  return [...classes, ...(typeof properties.id === 'string' ? [properties.id] : [])]
}

/** A name without the number behind it, and its last word: `expander-control-12` is `expander` and `control`. */
function partsOf(name: string): { readonly stem: string; readonly last: string } {
  const [, stem = '', last = ''] =
    /^(.*?)(?:[-_]+|(?<=[a-z])(?=[A-Z]))?([A-Za-z]+)(?:[-_]?\d+)?$/.exec(name) ?? []
  return { stem: stem.toLowerCase(), last }
}

function elementsIn({ children }: Element): Element[] {
  return (children as Nodes[]).filter((child) => child.type === 'element')
}

/** The elements of a line, a few levels deep. */
function within(head: Element, depth = 3): Element[] {
  return depth === 0 ? [] : elementsIn(head).flatMap((one) => [one, ...within(one, depth - 1)])
}

/** Puts a line and what it opens into `<details>`. */
function fold({ parent, head, body }: Pair): void {
  const children = parent.children as ElementContent[]
  const [from, to] = [children.indexOf(head), children.indexOf(body)]
  if (from < 0 || to < from) return
  for (const one of [head, ...within(head)]) if (one.tagName === 'button') one.tagName = 'span'
  const question = calledOtherwise(head, body)
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: {},
    children: question ?? [head],
  }
  const details: Element = {
    type: 'element',
    tagName: 'details',
    properties: {},
    children: [summary, ...body.children],
  }
  const start = head.position?.start
  const end = body.position?.end
  if (start && end) {
    details.position = { start, end }
    summary.position = head.position ?? { start, end }
  }
  children.splice(from, to - from + 1, details)
}

const asks = /[?？؟]\s*$/

/** A question in bold that what opens starts with, where the line only says that it opens; it is taken out. */
function calledOtherwise(head: Element, body: Element): ElementContent[] | null {
  if (asks.test(textOf(head))) return null
  const [first] = elementsIn(body)
  const [bold] = first?.tagName === 'p' ? elementsIn(first) : []
  const isWhole =
    first && bold && /^(?:strong|b)$/.test(bold.tagName) && textOf(bold).trim() === textOf(first).trim()
  if (!first || !isWhole || !asks.test(textOf(bold))) return null
  body.children = body.children.filter((child) => child !== first)
  return first.children
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
}
