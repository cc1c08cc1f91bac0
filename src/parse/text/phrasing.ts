import type { Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { nodeText } from '../../model/text.ts'
import { Kept } from './memory.ts'

/** One line of a paragraph: its nodes, its plain text and its place in the user's file. */
export interface Line {
  readonly nodes: readonly PhrasingContent[]
  readonly text: string
  /** From 1. */
  readonly number: number
}

/** Plain text of phrasing. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) text += nodeText(node)
  return text
}

/** The first `count` characters of the plain text of phrasing, however long it is. */
export function textStart(nodes: readonly PhrasingContent[], count: number): string {
  let text = ''
  for (const node of nodes) {
    text += nodeText(node)
    if (text.length >= count) break
  }
  return text.slice(0, count)
}

/** Whether the plain text of phrasing ends with a colon, space behind it aside. */
export function endsInColon(nodes: readonly PhrasingContent[]): boolean {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    const text = node === undefined ? '' : nodeText(node).trimEnd()
    if (text !== '') return text.endsWith(':') || text.endsWith('：')
  }
  return false
}

/** A paragraph's lines: cut at soft and hard breaks, also within emphasis and links. */
export function linesOf(paragraph: {
  readonly children: readonly PhrasingContent[]
  readonly position?: Position | undefined
}): readonly Line[] {
  const known = linesKept.get(paragraph.children)
  if (known) return known
  const first = paragraph.position?.start.line ?? 1
  const whole = textOf(paragraph.children)
  const parts = whole.includes('\n') ? cut(paragraph.children, first) : [paragraph.children]
  const lines = parts.map((nodes, index) => ({
    nodes,
    text: parts.length === 1 ? whole : textOf(nodes),
    number: startLine(nodes) ?? first + index,
  }))
  linesKept.set(paragraph.children, lines)
  return lines
}

/** Lines by the children of their paragraphs. */
const linesKept = new Kept<readonly PhrasingContent[], readonly Line[]>()

function startLine(nodes: readonly PhrasingContent[]): number | null {
  for (const node of nodes) if (node.position) return node.position.start.line
  return null
}

function cut(nodes: readonly PhrasingContent[], first: number): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const add = (node: PhrasingContent): void => void lines.at(-1)?.push(node)
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') add({ ...node, value, ...moved(node.position, index) })
      })
    } else if ('children' in node && node.children.length > 0 && /\n/.test(nodeText(node))) {
      cut(node.children, node.position?.start.line ?? first).forEach((children, index) => {
        if (index > 0) lines.push([])
        if (children.length > 0) add({ ...node, children, ...moved(node.position, index) } as PhrasingContent)
      })
    } else add(node)
  }
  return lines
}

function moved(position: Position | undefined, lines: number): { position?: Position } {
  if (!position) return {}
  const line = Math.min(position.start.line + lines, position.end.line)
  const start = lines === 0 ? position.start : { line, column: 1 }
  return { position: { start, end: { line, column: position.end.column } } }
}

/** Phrasing without the first `count` characters of its plain text; space that then leads is dropped too. */
export function dropStart(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  let left = count
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined) continue
    const length = nodeText(node).length
    if (left >= length && length > 0) {
      left -= length
      continue
    }
    const first = withoutStart(node, left)
    left = 0
    if (first === null) continue
    const kept = nodes.slice(at)
    kept[0] = first
    return kept
  }
  return []
}

/** What of a node is left; null where nothing is. */
function withoutStart(node: PhrasingContent, count: number): PhrasingContent | null {
  if (node.type === 'break') return null
  if (node.type === 'text') {
    const value = node.value.slice(count).replace(/^\s+/, '')
    if (value === node.value) return node
    return value === '' ? null : { ...node, value }
  }
  if (!('children' in node) || count === 0) return node
  const children = dropStart(node.children, count)
  return children.length === 0 ? null : ({ ...node, children } as PhrasingContent)
}

/** Phrasing up to `count` characters of its plain text. */
export function takeStart(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let left = count
  for (const node of nodes) {
    if (left <= 0) break
    const length = nodeText(node).length
    if (length <= left) kept.push(node)
    else if (node.type === 'text') kept.push({ ...node, value: node.value.slice(0, left).trimEnd() })
    else if ('children' in node)
      kept.push({ ...node, children: takeStart(node.children, left) } as PhrasingContent)
    left -= length
  }
  return kept
}

/** Lines as one paragraph again; null where nothing is left. */
export function paragraphOf(lines: readonly Line[]): Paragraph | null {
  const children: PhrasingContent[] = []
  for (const line of lines) {
    if (line.nodes.length === 0) continue
    if (children.length > 0) children.push({ type: 'text', value: '\n' })
    for (const node of line.nodes) children.push(node)
  }
  const trimmed = dropStart(children, 0)
  if (trimmed.length === 0) return null
  const start = lines[0]?.number ?? 1
  const end = Math.max(start, lines.at(-1)?.number ?? 1)
  return {
    type: 'paragraph',
    children: trimmed,
    position: { start: { line: start, column: 1 }, end: { line: end, column: 1 } },
  }
}

/** Numbers, marks and pictures that may stand before a bold label; no letters. */
const decoration = /^[^A-Za-z\u00aa-\u1fff\u2c00-\u2fff\u3005-\ud7af]{0,12}$/

/** How many characters at the start of a line stand in bold; 0 where it does not start so, or bold ends inside a word: `**S**ituation`. */
export function boldLength(nodes: readonly PhrasingContent[]): number {
  if (!nodes.some(({ type }) => type === 'strong')) return 0
  let length = 0
  let end = 0
  for (const node of nodes) {
    const isBold = node.type === 'strong'
    if (!isBold && (length > 0 || node.type !== 'text' || !decoration.test(node.value))) break
    length += nodeText(node).length
    end++
  }
  return endsInWord(nodes, end) ? 0 : length
}

/** Whether the word that ends before the node at an index goes on in it. */
function endsInWord(nodes: readonly PhrasingContent[], index: number): boolean {
  const [before, next] = [nodes[index - 1], nodes[index]]
  return before !== undefined && next !== undefined && cutsWord(nodeText(before), nodeText(next))
}

/** Whether a word stands across the end of one text and the start of the next: `S|ituation`, `R|-squared`. */
export function cutsWord(before: string, next: string): boolean {
  return (
    (spacedStart.test(next) && spacedEnd.test(before.slice(-2))) ||
    (joinedStart.test(next) && letterAlone.test(before.slice(-4)))
  )
}

/** A letter of a script that writes spaces between words. */
const spaced =
  '(?![\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}])[\\p{L}\\p{M}]'
const spacedStart = new RegExp(`^${spaced}`, 'u')
const spacedEnd = new RegExp(`${spaced}$`, 'u')
/** A letter by itself, and what a word goes on with behind such. */
const letterAlone = /(?<!\p{L})\p{L}$/u
const joinedStart = /^[-\u2010\u2011'’]\p{Ll}/u

/** Lines as blocks: one paragraph, or nothing. */
export function blocksOf(lines: readonly Line[]): Paragraph[] {
  const paragraph = paragraphOf(lines)
  return paragraph ? [paragraph] : []
}

/** Phrasing of several lines as one run. */
export function phrasingOf(lines: readonly Line[]): PhrasingContent[] {
  return paragraphOf(lines)?.children ?? []
}
