import type { Emphasis, Image, Link, Nodes, PhrasingContent } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import type {} from 'mdast-util-to-hast'
import { nodeText } from '../../../model/text.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import { footnoteMark } from './footnotes.ts'
import { formula } from './formula.ts'
import { safeUrl } from './safeUrl.ts'
import { codeDirection, type Scope } from './scope.ts'
import { joinLines } from './softBreaks.ts'

/** What an `emphasis` may stand for instead of italics: see `src/model/content.ts`. */
const emphasisTags: ReadonlySet<string> = new Set(['sub', 'sup', 'mark', 'kbd', 'u'])

/** Marks that no line starts with. */
const closing = /^[,.;:!?)\]}%，。、；：！？）】」』》〉”’…]+/

/** Content of one line. A formula holds on to the marks behind it: browsers would break the line between the two. */
export function phrasing(nodes: readonly PhrasingContent[], scope: Scope): string {
  let html = ''
  let marks = ''
  nodes.forEach((node, index) => {
    const next = nodes[index + 1]
    if (node.type === 'text') {
      html += text(node.value.slice(marks.length), nodes[index - 1], next)
      marks = ''
      return
    }
    const kept = node.type === 'inlineMath' && scope.options.math === 'mathml' && next?.type === 'text'
    marks = kept ? (closing.exec(next.value)?.[0] ?? '') : ''
    const one = inline(node, scope)
    html += marks === '' ? one : `<span class="keep">${one}${escapeText(marks)}</span>`
  })
  return html
}

function text(value: string, before: Nodes | undefined, after: Nodes | undefined): string {
  if (!value.includes('\n')) return escapeText(value)
  return escapeText(joinLines(value, before ? nodeText(before) : '', after ? nodeText(after) : ''))
}

function inline(node: PhrasingContent, scope: Scope): string {
  switch (node.type) {
    case 'emphasis':
      return wrapped(emphasisTag(node), node.children, scope)
    case 'strong':
      return wrapped('strong', node.children, scope)
    case 'delete':
      return wrapped('del', node.children, scope)
    case 'inlineCode':
      return `<code${codeDirection(scope.options)}>${escapeText(node.value)}</code>`
    case 'break':
      return '<br/>\n'
    case 'link':
      return link(node, scope)
    case 'image':
      return image(node, scope)
    case 'inlineMath':
      return math(node, scope)
    case 'footnoteReference':
      return footnoteMark(node, scope)
    default:
      return escapeText(nodeText(node))
  }
}

function wrapped(tag: string, children: readonly PhrasingContent[], scope: Scope): string {
  return `<${tag}>${phrasing(children, scope)}</${tag}>`
}

function emphasisTag(node: Emphasis): string {
  const name = node.data?.hName
  return name !== undefined && emphasisTags.has(name) ? name : 'em'
}

function link(node: Link, scope: Scope): string {
  const inner = phrasing(node.children, { ...scope, focusable: false })
  const href = node.url.startsWith('#')
    ? (scope.options.fragment?.(node.url.slice(1)) ?? null)
    : safeUrl(node.url)
  if (href === null) return inner
  const title = node.title ? ` title="${escapeAttribute(node.title)}"` : ''
  return `<a href="${escapeAttribute(href)}"${title}>${inner === '' ? escapeText(node.url) : inner}</a>`
}

function image(node: Image, scope: Scope): string {
  const src = scope.options.image(node.url)
  const alt = node.alt || node.title || ''
  if (src !== null) {
    const title = node.title ? ` title="${escapeAttribute(node.title)}"` : ''
    return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${title}/>`
  }
  const href = safeUrl(node.url)
  const shown = escapeText(alt || node.url)
  return href === null || !scope.focusable ? shown : `<a href="${escapeAttribute(href)}">${shown}</a>`
}

/** Longer LaTeX may be wider than a line of a phone. */
const longFormula = 32

/** A formula in a line; one that may be too wide for it in a box of its own, for no browser breaks it. */
function math(node: InlineMath, scope: Scope): string {
  if (scope.options.math === 'tex') return escapeText(`\\(${node.value}\\)`)
  const html = formula(node, false, scope)
  if (node.value.length <= longFormula || !html.startsWith('<math')) return html
  return `<span class="long-formula"${scope.focusable ? ' tabindex="0"' : ''}>${html}</span>`
}
