import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Titled } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { type Highlight, loadHighlight } from '../highlight/highlight.ts'
import { blocks, paragraphInner } from './blocks.ts'
import { escapeText } from './escape.ts'
import { footnoteList } from './footnotes.ts'
import { headingLevels } from './headingLevels.ts'
import type { HtmlOptions, Scope } from './scope.ts'

export type { HtmlOptions } from './scope.ts'

/**
 * Content as HTML or XHTML: a string of blocks, each ending in a line break, and the footnotes below them. Every
 * text and attribute is escaped. What is heavy, MathML and the languages of code, is loaded only where it is met.
 */
export async function contentHtml(content: Content, options: HtmlOptions): Promise<string> {
  const scope = await scopeOf(content, options, true)
  return blocks(content, scope) + footnoteList(scope)
}

/** A title of a question or a section to stand inside a heading: with its formulas and code where it has some. */
export async function titleHtml({ title, titleContent }: Titled, options: HtmlOptions): Promise<string> {
  const [paragraph] = titleContent ?? []
  if (titleContent === undefined || paragraph?.type !== 'paragraph') return escapeText(title)
  return paragraphInner(paragraph, await scopeOf(titleContent, options, false))
}

async function scopeOf(content: Content, options: HtmlOptions, focusable: boolean): Promise<Scope> {
  const found = survey(content)
  return {
    options,
    notes: { definitions: found.definitions, counts: new Map() },
    level: headingLevels(options.headingBase),
    mathml: found.math && options.math === 'mathml' ? (await import('./mathml.ts')).mathml : () => null,
    highlighters: await loadAll(found.languages),
    focusable,
  }
}

/** What has to be loaded or known before the first block is written. */
interface Survey {
  math: boolean
  readonly languages: Set<string>
  readonly definitions: Map<string, FootnoteDefinition>
}

function survey(content: Content): Survey {
  const found: Survey = { math: false, languages: new Set(), definitions: new Map() }
  for (const node of content) visit(node, found)
  return found
}

function visit(node: Nodes, found: Survey): void {
  if (node.type === 'math' || node.type === 'inlineMath') found.math = true
  else if (node.type === 'code') found.languages.add(node.lang?.match(/[^\s{},]+/)?.[0] ?? '')
  else if (node.type === 'footnoteDefinition' && !found.definitions.has(node.identifier)) {
    found.definitions.set(node.identifier, node)
  }
  if ('children' in node) for (const child of node.children) visit(child, found)
}

async function loadAll(languages: ReadonlySet<string>): Promise<ReadonlyMap<string, Highlight>> {
  const loaded = new Map<string, Highlight>()
  for (const language of languages) {
    const highlight = language === '' ? null : await loadHighlight(language)
    if (highlight !== null) loaded.set(language, highlight)
  }
  return loaded
}
