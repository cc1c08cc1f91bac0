import type { Element, Parents, Text } from 'hast'
import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { parseMarkdown } from '../parseMarkdown.ts'
import { isParent } from '../tree.ts'
import type { Stitch } from './stitch.ts'

/** Elements whose text may hold blocks. */
const flow = new Set('details div center section article main blockquote td th li'.split(' '))

/** Elements whose text is shown as it stands. */
const verbatim = new Set(
  'pre code samp kbd tt var textarea listing xmp plaintext math annotation script option'.split(' '),
)

/** Marks that an author can only have meant as Markdown. */
const inline = /\*\*[^\s*][^*]*\*\*|`[^`\n]+`|!?\[[^\]\n]+\]\([^)\s]+\)/
const block = /(?:^|\n)[ \t]{0,3}(?:#{1,6} \S|[*+-] \S|\d{1,3}[.)] \S|```|~~~|> \S|\|[^\n]+\|)|\n[ \t]*\n/

/**
 * Markdown that stands in an HTML block without blank lines around it, which CommonMark leaves as text:
 *
 *     <summary>**Answer**</summary>
 *
 * @returns stitches for what it gives, or the text itself where it holds no mark of Markdown.
 */
export function markdownInHtml(text: Text, parent: Parents, nodes: Nodes[]): (Text | Stitch)[] {
  const name = (parent as Element).tagName ?? ''
  if (verbatim.has(name)) return [text]
  const asBlocks = (parent.type === 'root' || flow.has(name)) && block.test(text.value)
  if (!asBlocks && !inline.test(text.value)) return [text]
  const lead = /^\s*/.exec(text.value)?.[0] ?? ''
  const parsed = parseMarkdown(dedent(text.value), { html: false }).children
  const only = parsed[0]
  const found: Nodes[] = parsed.length === 1 && only?.type === 'paragraph' ? only.children : parsed
  const { line, column } = text.position?.start ?? { line: 1, column: 1 }
  const stitches = found.map((node): Stitch => {
    move(node, { line: line - 1, column: column - 1 + lead.length })
    return { type: 'stitch', index: nodes.push(node) - 1 }
  })
  const around = (space: string): Text[] => (space === '' || asBlocks ? [] : [{ type: 'text', value: ' ' }])
  return [...around(lead), ...stitches, ...around(/\s*$/.exec(text.value)?.[0] ?? '')]
}

/** Takes the indentation that all lines after the first share from each of them. */
function dedent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]))
  const shared = Math.min(...indents.slice(0, 10_000), 1000)
  return [
    lines[0]?.trimStart(),
    ...lines.slice(1).map((line) => line.slice(Math.min(shared, line.search(/\S|$/)))),
  ].join('\n')
}

/** Moves a tree to where its text stands: columns shift in the first line alone. */
function move(node: Nodes, by: Point): void {
  const moved = ({ line, column }: Point): Point => ({
    line: line + by.line,
    column: line === 1 ? column + by.column : column,
  })
  if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) }
  if (isParent(node)) for (const child of node.children) move(child, by)
}
