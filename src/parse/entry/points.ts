import type { List, ListItem, PhrasingContent } from 'mdast'
import type { Occurrence, Point } from '../../model/book.ts'
import { nodeText } from '../../model/text.ts'
import { type Block, firstParagraph } from '../outline/block.ts'
import { boldLength, textOf } from '../text/phrasing.ts'

const termOf = /^(.*?)\s*[(（]([^()（）]{2,60})[)）]\s*$/s
const plainLabel =
  /^([^:：。.?？!！\n]{1,40}?(?:\s*[(（][^()（）\n]{1,60}[)）])?)\s*(?:[:：]|\s[-–—]\s)\s*(?=\S)/
const latin = /^[\p{Script=Latin}\d\s/&+.,'’-]+$/u

/**
 * The points of an answer: the items of its lists at the top, as `**并行训练（Distributed Training）：** …` or
 * `- Term: text`. A list none of whose items is labelled gives points without labels.
 */
export function pointsOf(answer: readonly Block[], source: Occurrence): Point[] {
  const sources = [source]
  return answer.flatMap((block) => (block.type === 'list' ? ofList(block, sources) : []))
}

function ofList(list: List, sources: Point['sources']): Point[] {
  return list.children.flatMap((item) => ofItem(item, sources) ?? [])
}

function ofItem(item: ListItem, sources: Point['sources']): Point | null {
  const paragraph = firstParagraph(item)
  if (paragraph === null) return null
  const whole = textOf(paragraph.children)
  const rest = item.children
    .slice(1)
    .map((child) => nodeText(child))
    .filter((text) => text !== '')
  const length = labelLength(paragraph.children, whole)
  const text = [whole.slice(length).trim(), ...rest].filter((part) => part !== '').join('\n')
  if (length === 0) return { label: null, term: null, text, sources }
  const label = whole
    .slice(0, length)
    .replace(/[\s:：.。–—-]+$/u, '')
    .trim()
  const match = termOf.exec(label)
  if (
    match?.[1] &&
    match[2] &&
    (latin.test(match[2]) !== latin.test(match[1]) || /^[A-Z\d]{2,}/.test(match[2]))
  ) {
    return { label: match[1].trim(), term: match[2].trim(), text, sources }
  }
  return { label, term: null, text, sources }
}

function labelLength(nodes: readonly PhrasingContent[], whole: string): number {
  const bold = boldLength(nodes)
  if (bold > 0 && bold <= 80) return bold + (/^\s*[:：.。–—-]?\s*/u.exec(whole.slice(bold))?.[0].length ?? 0)
  const length = plainLabel.exec(whole)?.[0].length ?? 0
  return length > 0 && endsInside(nodes, length) ? 0 : length
}

/** Whether a text ends inside code, a formula or a link: a colon there parts nothing. */
function endsInside(nodes: readonly PhrasingContent[], length: number): boolean {
  let start = 0
  for (const node of nodes) {
    const end = start + textOf([node]).length
    if (node.type !== 'text' && start < length && length < end) return true
    start = end
  }
  return false
}
