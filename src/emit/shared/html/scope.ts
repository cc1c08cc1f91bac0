import type { Nodes } from 'mdast'
import type { Place, Report } from '../../../model/diagnostic.ts'
import { nodeText } from '../../../model/text.ts'
import { ownDirection } from '../direction.ts'
import type { Highlight } from '../highlight/highlight.ts'
import type { Footnotes } from './footnotes.ts'

/** How content is to be written. */
export interface HtmlOptions {
  /** `xhtml` is well-formed XML and carries `epub:type`; both are valid HTML otherwise. */
  readonly syntax: 'html' | 'xhtml'
  /** `tex` leaves formulas to a MathJax that reads `\(…\)` and `\[…\]`, as Anki's. */
  readonly math: 'mathml' | 'tex'
  /** The `src` of a picture, or null: then its alternative text stands in its place. */
  readonly image: (url: string) => string | null
  /** Starts every id, so that ids are unique on a page; letters, digits and `-`, a letter first. */
  readonly idPrefix: string
  /** The level, 1 to 6, that the shallowest heading gets. */
  readonly headingBase: number
  /** Which way the text around runs, `ltr` unless given; where `rtl`, code says that it does not. */
  readonly direction?: 'ltr' | 'rtl'
  /** Where a `#fragment` link of the article leads to, or null: then its text stands alone. Nowhere unless given. */
  readonly fragment?: (id: string) => string | null
  /** Told what could not be rendered. */
  readonly report?: Report
  /** Path of the article that the content's positions point into, for `report`. */
  readonly source?: string
}

/** Everything that the rendering of one content shares. */
export interface Scope {
  readonly options: HtmlOptions
  readonly notes: Footnotes
  readonly level: (depth: number) => number
  /** A formula as MathML, or null where it cannot be read. */
  readonly mathml: (latex: string, display: boolean) => string | null
  readonly highlighters: ReadonlyMap<string, Highlight>
  /** Whether what keys reach may stand here, links and what scrolls; not in a link, nor in a title, which may stand in one. */
  readonly focusable: boolean
}

/** Where a node stands in the user's article, if that is known. */
export function placeOf(node: Nodes, options: HtmlOptions): Place | null {
  const start = node.position?.start
  if (options.source === undefined || start === undefined) return null
  return { source: options.source, line: start.line, column: start.column }
}

/** An `epub:type` attribute where the syntax has such. */
export function epubType(type: string, options: HtmlOptions): string {
  return options.syntax === 'xhtml' ? ` epub:type="${type}"` : ''
}

/** The `dir` of code, which runs from left to right in every language. */
export function codeDirection({ direction }: HtmlOptions): string {
  return direction === 'rtl' ? ' dir="ltr"' : ''
}

/** The `dir` of a block whose letters all run against the text around. */
export function blockDirection(node: Nodes, { direction = 'ltr' }: HtmlOptions): string {
  return ownDirection(nodeText(node), direction)
}
