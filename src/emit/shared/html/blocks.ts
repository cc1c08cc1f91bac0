import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Math as MathNode } from 'mdast-util-math'
import { nodeText } from '../../../model/text.ts'
import { codeBlock } from './codeBlock.ts'
import { escapeText } from './escape.ts'
import { formula } from './formula.ts'
import { phrasing } from './phrasing.ts'
import { blockDirection, type Scope } from './scope.ts'
import { table } from './table.ts'

/** Blocks one below the other, each ending in a line break. */
export function blocks(nodes: readonly RootContent[], scope: Scope): string {
  let html = ''
  for (const node of nodes) html += block(node, scope)
  return html
}

/** What stands between the tags of a paragraph. */
export function paragraphInner(node: Paragraph, scope: Scope): string {
  return phrasing(node.children, scope)
}

function block(node: RootContent, scope: Scope): string {
  switch (node.type) {
    case 'paragraph':
      return `<p${blockDirection(node, scope.options)}>${paragraphInner(node, scope)}</p>\n`
    case 'heading': {
      const level = scope.level(node.depth)
      return `<h${level}${blockDirection(node, scope.options)}>${phrasing(node.children, scope)}</h${level}>\n`
    }
    case 'thematicBreak':
      return '<hr/>\n'
    case 'blockquote':
      return `<blockquote${blockDirection(node, scope.options)}>\n${blocks(node.children, scope)}</blockquote>\n`
    case 'list':
      return list(node, scope)
    case 'table':
      return table(node, scope)
    case 'code':
      return codeBlock(node, scope)
    case 'math':
      return displayed(node, scope)
    case 'footnoteDefinition':
      return ''
    default:
      return `<p>${escapeText(nodeText(node))}</p>\n`
  }
}

/** A formula on lines of its own; one as MathML can be scrolled by keys where it is wider than the page. */
function displayed(node: MathNode, scope: Scope): string {
  if (scope.options.math === 'tex') return `<div class="math">${escapeText(`\\[${node.value}\\]`)}</div>\n`
  return `<div class="math" tabindex="0">${formula(node, true, scope)}</div>\n`
}

function list(node: List, scope: Scope): string {
  const loose = node.spread === true || node.children.some(isLoose)
  const items = node.children.map((item) => listItem(item, loose, scope)).join('')
  const direction = blockDirection(node, scope.options)
  if (node.ordered !== true) return `<ul${direction}>\n${items}</ul>\n`
  const start = typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : ''
  return `<ol${start}${direction}>\n${items}</ol>\n`
}

/** As CommonMark has it: an item is loose where an empty line parts its blocks. */
function isLoose(item: ListItem): boolean {
  return item.spread ?? item.children.length > 1
}

/** A task's box is a character: a form control would ask every reader for a label. */
function listItem(node: ListItem, loose: boolean, scope: Scope): string {
  const box = typeof node.checked === 'boolean' ? (node.checked ? '☑ ' : '☐ ') : ''
  let html = ''
  node.children.forEach((child, index) => {
    const mark = index === 0 ? box : ''
    if (child.type !== 'paragraph') html += `${index === 0 ? mark : '\n'}${block(child, scope)}`
    else if (loose)
      html += `<p${blockDirection(child, scope.options)}>${mark}${paragraphInner(child, scope)}</p>\n`
    else html += mark + paragraphInner(child, scope)
  })
  return `<li>${html === '' ? box : html}</li>\n`
}
