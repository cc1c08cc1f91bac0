import type { List, ListItem } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { asking } from '../text/asks.ts'
import { fold } from '../text/fold.ts'
import { nameOf } from '../text/names.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { asDetails, type Block, detailsOf, firstParagraph } from './block.ts'

/** Fewest folds under the same words that tell what they hide. */
const fewest = 3

/**
 * Blocks in which folds that all say the same, in whatever words, are called answers where a third of what stands right
 * above them asks or tells what to do:
 *
 *     ### Show all labels        <details><summary>show</summary> …        <summary>klik hier</summary> …
 */
export function withAnswerFolds(blocks: readonly Block[]): readonly Block[] {
  const above = new Map<string, boolean[]>()
  visit(blocks, (summary, before) => {
    addTo(above, summary, before !== undefined && asked(before))
  })
  const names = new Set(
    [...above]
      .filter(([, asks]) => asks.length >= fewest && asks.filter(Boolean).length * 3 >= asks.length)
      .map(([summary]) => summary),
  )
  return names.size === 0 ? blocks : renamed(blocks, names)
}

/** Shows each fold that names no part, in the article and in its lists, with what stands above it. */
function visit(blocks: readonly Block[], show: (summary: string, before: Block | undefined) => void): void {
  let before: Block | undefined
  for (const block of blocks) {
    const summary = ownSummary(block)
    if (summary !== null) show(summary, before)
    if (block.type === 'list') for (const item of block.children) visit(item.children as Block[], show)
    if (asksAtAll(block)) before = block
    else if (summary !== null) before = undefined
  }
}

/** Headings, paragraphs and lists may ask; code and pictures between a question and its fold do not. */
function asksAtAll({ type }: Block): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'list'
}

/** Whether the last line of a block, or of the last item of a list, asks or tells what to do. */
function asked(block: Block): boolean {
  if (block.type === 'heading') return asking(withoutNumber(textOf(block.children))) !== null
  const paragraph = block.type === 'list' ? lastParagraph(block) : block
  const lines = paragraph?.type === 'paragraph' ? linesOf(paragraph) : []
  return lines.some(({ text }) => asking(withoutNumber(text)) !== null)
}

function withoutNumber(text: string): string {
  return text.slice(leadingNumber(text)?.length ?? 0)
}

function lastParagraph(list: List): Block | null {
  const item = list.children.at(-1)
  return item === undefined ? null : firstParagraph(item)
}

/** What the summary of a fold says that neither asks nor names a part, without its numbers; null of any other block. */
function ownSummary(block: Block): string | null {
  const [only, ...more] = detailsOf(block)?.summary ?? []
  if (only?.type !== 'paragraph' || more.length > 0) return null
  const text = textOf(only.children)
  if (nameOf(text) !== null || asking(text) === 'mark') return null
  const said = fold(text.replace(/\p{Nd}+/gu, ''))
  return said === '' ? null : said
}

function renamed(blocks: readonly Block[], names: ReadonlySet<string>): readonly Block[] {
  return blocks.map((block): Block => {
    if (names.has(ownSummary(block) ?? '')) return asDetails(block, 'Answer', detailsOf(block)?.body ?? [])
    if (block.type !== 'list') return block
    const children = block.children.map(
      (item): ListItem => ({
        ...item,
        children: [...renamed(item.children as Block[], names)] as ListItem['children'],
      }),
    )
    return { ...block, children }
  })
}
