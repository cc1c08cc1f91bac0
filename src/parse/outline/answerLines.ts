import type { List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { nameOf } from '../text/names.ts'
import type { Block } from './block.ts'

/** A label within a text, and where the space before it starts. */
interface Label {
  readonly name: string
  readonly from: number
  readonly start: number
}

/** What ends or starts a label. */
const signs = /[:：【[]/g
const inBrackets = /[【[]([^】\]\n]{1,12})[】\]]/uy
/** What a label before a colon may stand behind: the end of a sentence, or any text and a wide gap. */
const behind = /[?？。.!！)）]["'”’」』]?[^\S\n]*$|\S(?:[^\S\n]{3,}|[\t\u3000])$/u
const word = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{0,11}$/u
const space = /[^\S\n]/
/** Longest word before a colon that is looked at, in UTF-16 units. */
const longestWord = 26

/** Labels behind the end of a sentence or a wide gap, and those in brackets behind any text. */
function labelsIn(text: string): Label[] {
  const found: Label[] = []
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const isColon = sign === ':' || sign === '：'
    inBrackets.lastIndex = index
    const match = isColon
      ? word.exec(text.slice(Math.max(0, index - longestWord), index))
      : inBrackets.exec(text)
    if (match === null) continue
    const start = isColon ? index - match[0].length : index
    let from = start
    while (space.test(text.charAt(from - 1))) from--
    const isBehind = isColon
      ? behind.test(text.slice(Math.max(0, from - 2), start))
      : from > 0 && text[from - 1] !== '\n'
    if (isBehind) found.push({ name: match[isColon ? 0 : 1] ?? '', from, start })
  }
  return found
}

/**
 * Blocks in which an answer that stands in the line of its question has a line of its own:
 *
 *     问：五脏指哪些？答：心、肝、脾、肺、肾。          1. … （ ）【答案】B【解析】…
 */
export function withAnswerLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'paragraph') return opened(block)
    return block.type === 'list' ? openedList(block) : block
  })
}

function openedList(list: List): List {
  const children = list.children.map((item): ListItem => {
    const blocks = item.children.map((child) => (child.type === 'paragraph' ? opened(child) : child))
    return blocks.every((block, index) => block === item.children[index])
      ? item
      : { ...item, children: blocks }
  })
  return children.every((item, index) => item === list.children[index]) ? list : { ...list, children }
}

function opened(paragraph: Paragraph): Paragraph {
  const children = paragraph.children.flatMap((node, index) => {
    if (node.type === 'text') return cut(node)
    const before = paragraph.children[index - 1]
    return before !== undefined && isLabel(node, before) ? [{ type: 'break' as const }, node] : [node]
  })
  return children.length === paragraph.children.length ? paragraph : { ...paragraph, children }
}

const ended = /[?？。.!！)）]["'”’」』]?\s*$/u

/** `**答：**` behind the end of a sentence in its line. */
function isLabel(node: PhrasingContent, before: PhrasingContent): boolean {
  if (node.type !== 'strong' || before.type !== 'text' || !ended.test(before.value)) return false
  const text = nodeText(node).trim()
  return !before.value.endsWith('\n') && /[:：】\]]$/.test(text) && namesAnswer(text)
}

/** In a text longer than any question with its answer, in UTF-16 units, brackets are no labels. */
const longest = 20_000

/** A number that the answer behind it is for: `01 【答案】B`. */
const numberAlone = /^\s*\d{1,3}\s*$/

/** A text cut before each label of an answer; each part knows the line that it stands in. */
function cut(text: Text): PhrasingContent[] {
  if (text.value.length > longest) return [text]
  const parts: PhrasingContent[] = []
  let from = 0
  let line = 0
  const take = (to: number): void => {
    const value = text.value.slice(from, to)
    parts.push(part(text, value, line))
    line += value.split('\n').length - 1
  }
  for (const label of labelsIn(text.value)) {
    const before = text.value.slice(text.value.lastIndexOf('\n', label.from) + 1, label.from)
    if (!namesAnswer(label.name) || numberAlone.test(before)) continue
    take(label.from)
    parts.push({ type: 'break' })
    from = label.start
  }
  if (from === 0) return [text]
  take(text.value.length)
  return parts
}

function part(text: Text, value: string, lines: number): Text {
  if (text.position === undefined) return { type: 'text', value }
  const { start, end } = text.position
  const line = Math.min(end.line, start.line + lines)
  return { type: 'text', value, position: { start: { line, column: 1 }, end } }
}

function namesAnswer(text: string): boolean {
  const role = nameOf(text)?.role
  return role === 'answer' || role === 'explanation'
}
