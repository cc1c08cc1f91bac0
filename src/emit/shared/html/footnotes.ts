import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { blocks, paragraphInner } from './blocks.ts'
import { escapeText } from './escape.ts'
import { epubType, type Scope } from './scope.ts'

/** The notes of one content. `counts` says how often each was referred to, in the order that gives their numbers. */
export interface Footnotes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  readonly counts: Map<string, number>
}

/** The mark in the text. A note that is defined nowhere keeps its source, `[^1]`. */
export function footnoteMark(node: FootnoteReference, scope: Scope): string {
  const { notes, options } = scope
  if (!notes.definitions.has(node.identifier)) return escapeText(`[^${node.label ?? node.identifier}]`)
  const count = (notes.counts.get(node.identifier) ?? 0) + 1
  notes.counts.set(node.identifier, count)
  const number = numberOf(node.identifier, notes)
  const type = epubType('noteref', options)
  const id = referenceId(options.idPrefix, number, count)
  if (!scope.focusable) return `<sup id="${id}">${number}</sup>`
  return `<sup><a${type} role="doc-noteref" id="${id}" href="#${options.idPrefix}fn-${number}">${number}</a></sup>`
}

/** The notes themselves, below the content; one that nothing refers to is not lost and stands last. */
export function footnoteList(scope: Scope): string {
  const { definitions, counts } = scope.notes
  const rendered = new Set<string>()
  let html = ''
  for (const identifier of inOrder(definitions, counts)) {
    const definition = definitions.get(identifier)
    if (definition === undefined || rendered.has(identifier)) continue
    rendered.add(identifier)
    html += footnote(definition, scope)
  }
  return html === '' ? '' : `<div class="footnotes">\n${html}</div>\n`
}

/** By number; a note may itself refer to another, which then follows: a map yields what is added on the way. */
function* inOrder(all: ReadonlyMap<string, unknown>, counts: Map<string, number>): Generator<string> {
  yield* counts.keys()
  for (const identifier of all.keys()) {
    if (!counts.has(identifier)) counts.set(identifier, 0)
    yield* counts.keys()
  }
}

function numberOf(identifier: string, { counts }: Footnotes): number {
  return [...counts.keys()].indexOf(identifier) + 1
}

function footnote(definition: FootnoteDefinition, scope: Scope): string {
  const { options } = scope
  const number = numberOf(definition.identifier, scope.notes)
  const last = definition.children.at(-1)
  const inParagraph = last?.type === 'paragraph'
  const before = blocks(inParagraph ? definition.children.slice(0, -1) : definition.children, scope)
  const ending = inParagraph ? `${paragraphInner(last, scope)} ` : ''
  const count = scope.notes.counts.get(definition.identifier) ?? 0
  const back = Array.from({ length: count }, (_, index) =>
    backLink(options.idPrefix, number, index + 1),
  ).join(' ')
  const mark = `<span class="footnote-number">${number}.</span> `
  const body =
    before === '' ? `<p>${mark}${ending}${back}</p>` : `<p>${mark}</p>\n${before}<p>${ending}${back}</p>`
  const id = `${options.idPrefix}fn-${number}`
  return `<aside${epubType('footnote', options)} role="doc-footnote" class="footnote" id="${id}">${body}</aside>\n`
}

function backLink(prefix: string, number: number, count: number): string {
  const label = count === 1 ? '↩' : `↩${count}`
  return `<a role="doc-backlink" href="#${referenceId(prefix, number, count)}">${label}</a>`
}

function referenceId(prefix: string, number: number, count: number): string {
  return `${prefix}fnref-${number}${count === 1 ? '' : `-${count}`}`
}
