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
  const { options, notes } = scope
  const number = numberOf(definition.identifier, notes)
  const mark = `<span class="footnote-number">${number}.</span> `
  const back = (): string =>
    Array.from({ length: notes.counts.get(definition.identifier) ?? 0 }, (_, index) =>
      backLink(options.idPrefix, number, index + 1),
    ).join(' ')
  const id = `${options.idPrefix}fn-${number}`
  const body = footnoteBody(definition.children, mark, back, scope)
  return `<aside${epubType('footnote', options)} role="doc-footnote" class="footnote" id="${id}">${body}</aside>\n`
}

/** The number begins the first paragraph and the ways back end the last; where a block is none, they have their own. */
function footnoteBody(
  children: FootnoteDefinition['children'],
  mark: string,
  back: () => string,
  scope: Scope,
): string {
  const [first] = children
  const last = children.at(-1)
  const opens = first?.type === 'paragraph' ? paragraphInner(first, scope) : ''
  if (children.length === 1 && first?.type === 'paragraph') return `<p>${mark}${opens} ${back()}</p>`
  const begins = first?.type === 'paragraph' ? 1 : 0
  const ends = last?.type === 'paragraph' ? last : null
  const middle = blocks(children.slice(begins, ends === null ? children.length : -1), scope)
  const closes = ends === null ? '' : `${paragraphInner(ends, scope)} `
  return `<p>${mark}${opens}</p>\n${middle}<p>${closes}${back()}</p>`
}

function backLink(prefix: string, number: number, count: number): string {
  const label = count === 1 ? '↩' : `↩${count}`
  return `<a role="doc-backlink" href="#${referenceId(prefix, number, count)}">${label}</a>`
}

function referenceId(prefix: string, number: number, count: number): string {
  return `${prefix}fnref-${number}${count === 1 ? '' : `-${count}`}`
}
