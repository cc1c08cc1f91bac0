import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Notes } from '../notes.ts'

/** Parts of a page that lead elsewhere or belong to the site. */
const around = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'dialog',
  'noscript',
  'menu',
  'header',
  'search',
])

/** What a part says of itself where no element does: `class="sidebar"`, `id="comments"`. */
const aroundName =
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|side-?bar|footer|breadcrumbs?|toc|table-of-contents|comments?(?:-list)?|share|social|related|recommend(?:ed|ations?)?|ad|ads|advert(?:isement)?s?|cookie|banner|pagination|tool-?(?:bar|box)|related-?posts|printfooter|cat-?links|share-?daddy|sr-only|visually-hidden)(?:$|[-_ ])/i

const aroundRole = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'search', 'dialog'])

/** Elements that hold what a page says. */
const text = new Set('p li pre td th dd dt summary blockquote h1 h2 h3 h4 h5 h6 figcaption'.split(' '))

/** So much of the text of an element stands in one of its children: then that one is the content. */
const share = 0.85

/** What holds more of the text than this is no part around it, whatever it says of itself. */
const smallShare = 0.4

/**
 * The element of a page that holds what it says. From `<body>` down, as long as nearly all text (links count for little)
 * stands in one child: this finds `<article>`, `<main>` and the nameless `<div>` alike. What is passed by is noted.
 */
export function mainContent(page: Root, notes: Notes): Root {
  let content: Root | Element = page
  const before = new Map<Nodes, number>()
  const most = weigh(page, false, before) * smallShare
  strip(page, (element) => (before.get(element) ?? 0) <= most, notes)
  const scores = new Map<Nodes, number>()
  weigh(page, false, scores)
  for (let next = page as Root | Element | null; next; next = heaviest(next, scores)) content = next
  return {
    type: 'root',
    children: content.children as Root['children'],
    ...(content.position ? { position: content.position } : {}),
  }
}

function heaviest(parent: Root | Element, scores: ReadonlyMap<Nodes, number>): Element | null {
  const whole = scores.get(parent) ?? 0
  for (const child of parent.children) {
    const isBox = child.type === 'element' && !text.has(child.tagName) && !isList(child)
    if (isBox && whole > 0 && (scores.get(child) ?? 0) >= whole * share) return child
  }
  return null
}

/** Lists and tables are content themselves. */
function isList({ tagName }: Element): boolean {
  return ['ul', 'ol', 'dl', 'table', 'details', 'tbody', 'tr'].includes(tagName)
}

/** Characters of text within an element, those of links by a fifth. */
function weigh(node: Nodes, inText: boolean, scores: Map<Nodes, number>, factor = 1): number {
  if (node.type === 'text') return inText ? node.value.trim().length * factor : 0
  if (!('children' in node)) return 0
  const isElement = node.type === 'element'
  const within = inText || (isElement && text.has(node.tagName))
  const inner = isElement && node.tagName === 'a' ? factor / 5 : factor
  let sum = 0
  for (const child of node.children) sum += weigh(child, within, scores, inner)
  scores.set(node, sum)
  return sum
}

/** Takes out what stands around the content, if it is small enough; headers of an article stay. */
function strip(parent: Root | Element, isSmall: (element: Element) => boolean, notes: Notes): void {
  const inArticle = parent.type === 'element' && (parent.tagName === 'article' || parent.tagName === 'main')
  const kept: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (
      child.type === 'element' &&
      isAround(child, inArticle) &&
      isSmall(child) &&
      !isHeadOf(parent, child)
    ) {
      notes.removed.push({ name: child.tagName, position: child.position })
      continue
    }
    if (child.type === 'element') strip(child, isSmall, notes)
    kept.push(child)
  }
  parent.children = kept
}

/** Whether an element holds most of the words of a heading, as a link back to a list of contents does. */
function isHeadOf(parent: Root | Element, child: Element): boolean {
  if (parent.type !== 'element' || !/^(?:h[1-6]|dt|summary)$/.test(parent.tagName)) return false
  return lengthOf(child) * 2 > lengthOf(parent)
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

function isAround({ tagName, properties }: Element, inArticle: boolean): boolean {
  if (tagName === 'header') return !inArticle
  if (around.has(tagName) || aroundRole.has(String(properties.role))) return true
  if (tagName === 'body' || tagName === 'main' || tagName === 'article') return false
  const names = [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])]
  return tagName !== 'html' && names.some((name) => aroundName.test(String(name ?? '')))
}
