import type { List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { nameOf } from '../text/words.ts'
import type { Block } from './block.ts'

/** A label behind the end of a sentence or a wide gap, and one in brackets behind any text. */
const labels =
  /(?:(?<=[?？。.!！)）]["'”’」』]?)[^\S\n]*|(?<=\S)(?:[^\S\n]{3,}|[\t\u3000]))(?=(\p{L}[\p{L}\p{M}]{0,11})[:：])|(?<=\S)[^\S\n]*(?=[【[]([^】\]\n]{1,12})[】\]])/gu

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

/** What each of the labels has. */
const mayHoldLabels = /[:：【[]/

/** A number that the answer behind it is for: `01 【答案】B`. */
const numberAlone = /^\s*\d{1,3}\s*$/

/** A text cut before each label of an answer; each part knows the line that it stands in. */
function cut(text: Text): PhrasingContent[] {
  if (text.value.length > longest || !mayHoldLabels.test(text.value)) return [text]
  const parts: PhrasingContent[] = []
  let from = 0
  let line = 0
  const take = (to: number): void => {
    const value = text.value.slice(from, to)
    parts.push(part(text, value, line))
    line += value.split('\n').length - 1
  }
  for (const match of text.value.matchAll(labels)) {
    const before = text.value.slice(text.value.lastIndexOf('\n', match.index) + 1, match.index)
    if (!namesAnswer(match[1] ?? match[2] ?? '') || numberAlone.test(before)) continue
    take(match.index)
    parts.push({ type: 'break' })
    from = match.index + match[0].length
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
