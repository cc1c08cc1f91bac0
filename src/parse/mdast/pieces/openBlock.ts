import { htmlBlockNames } from 'micromark-util-html-tag-name'
import type { Line } from './lines.ts'

/** A block at the top level that goes on, whatever its lines look like, until its end is found. */
export interface OpenBlock {
  readonly kind: 'fence' | 'math' | 'html'
  /** It ends on the line that opens it. */
  readonly done: boolean
  readonly ends: (line: string, indent: number) => boolean
}

const fence = /^(`{3,})[^`]*$|^(~{3,})/
const formula = /^(\${2,})[^$]*$/

/** HTML that ends where its own end stands, not at a blank line (CommonMark 4.6, kinds 1 to 5). */
const html: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
]

/** Kind 6: one of these elements, to the next blank line. */
const blockTag = new RegExp(`^</?(?:${htmlBlockNames.join('|')})(?:[\\s>]|/>|$)`, 'i')

/** Kind 7: any other tag alone on its line, to the next blank line; it cannot interrupt a paragraph. */
const loneTag =
  /^<(?:[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z\d-]*\s*)>[ \t]*$/i

/** The block that a line opens; null for all other lines. `inParagraph`: the line before is text. */
export function openedBy(text: string, line: Line, inParagraph: boolean, wide: boolean): OpenBlock | null {
  if (line.indent > 3 && !wide) return null
  const first = text[line.content]
  if (first !== '`' && first !== '~' && first !== '$' && first !== '<') return null
  const content = text.slice(line.content, line.end)
  if (first === '<') return htmlBlock(content, inParagraph)
  const fenced = fence.exec(content)
  if (fenced) return { kind: 'fence', done: false, ends: closer(fenced[1] ?? fenced[2] ?? '', wide) }
  const math = formula.exec(content)
  return math ? { kind: 'math', done: false, ends: closer(math[1] ?? '', wide) } : null
}

function htmlBlock(content: string, inParagraph: boolean): OpenBlock | null {
  const end = html.find(([opening]) => opening.test(content))?.[1]
  if (end) return { kind: 'html', done: end.test(content), ends: (line) => end.test(line) }
  if (!blockTag.test(content) && (inParagraph || content.length > 2000 || !loneTag.test(content))) return null
  return { kind: 'html', done: false, ends: (line) => line.trim() === '' }
}

/** A line of the same marks, at least as many, and nothing else. */
function closer(marks: string, wide: boolean): OpenBlock['ends'] {
  const mark = marks.charAt(0)
  return (line, indent) => {
    if (indent > 3 && !wide) return false
    const content = line.trim()
    if (content.length < marks.length) return false
    for (let at = 0; at < content.length; at++) if (content.charAt(at) !== mark) return false
    return true
  }
}
