import type { Heading, List, ListItem } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { asking } from '../text/asks.ts'
import { nameOf } from '../text/names.ts'
import { textOf } from '../text/phrasing.ts'
import { append, type Block, detailsOf, firstParagraph } from './block.ts'

/**
 * Blocks in which the items of a list are headings below the last one where they name topics and lists of questions are
 * nested in them:
 *
 * A fold that asks nothing is one over the folds in it.
 *
 *     - JavaScript
 *       - What is hoisting?
 *       - What is a closure?
 */
export function withTopics(blocks: readonly Block[], above = 0): readonly Block[] {
  if (!blocks.some((block) => isTopics(block) || isFoldOfFolds(block))) return blocks
  let depth = above
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = block.depth
    if (isFoldOfFolds(block)) return unfolded(block, Math.min(6, depth + 1))
    return isTopics(block) ? block.children.flatMap((item) => opened(item, Math.min(6, depth + 1))) : [block]
  })
}

function opened(item: ListItem, depth: number): Block[] {
  const paragraph = firstParagraph(item)
  if (paragraph === null) return item.children as Block[]
  const position = paragraph.position ? { position: paragraph.position } : {}
  const heading: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: paragraph.children,
    ...position,
  }
  return [heading, ...(item.children.slice(1) as Block[])]
}

/** Whether no item of a list asks, most hold a list, and most items of those lists ask. */
function isTopics(block: Block): block is List {
  if (block.type !== 'list' || block.data?.definitions || block.children.length < 2) return false
  const lists = block.children.flatMap((item) => item.children.find((child) => child.type === 'list') ?? [])
  if (lists.length * 3 < block.children.length * 2) return false
  const heads = block.children.map((item) => textOf(firstParagraph(item)?.children ?? []))
  if (heads.some((head) => head === '' || head.length > 80 || asking(head) !== null)) return false
  const items = lists.flatMap(({ children }) => children)
  const asked = items.filter((item) => asking(nodeText(firstParagraph(item) ?? item)) === 'mark').length
  return asked >= 2 && asked * 3 >= items.length * 2
}

/**
 * A `<details>` without a question mark that holds others, at least two, and nothing else but lines that name some of them; most
 * of those ask, none names a part.
 */
function isFoldOfFolds(block: Block): boolean {
  const details = detailsOf(block)
  const [summary, ...more] = details?.summary ?? []
  if (details === null || summary?.type !== 'paragraph' || more.length > 0) return false
  const folds = details.body.filter((inner, at) => !isName(inner, details.body[at + 1]))
  const titles = folds.flatMap((inner) => {
    const first = detailsOf(inner)?.summary[0]
    return first?.type === 'paragraph' || first?.type === 'heading' ? [textOf(first.children)] : []
  })
  const asked = titles.filter((title) => asking(title) !== null).length
  return (
    titles.length >= 2 &&
    titles.length === folds.length &&
    asked * 2 >= titles.length &&
    titles.every((title) => nameOf(title) === null) &&
    asking(textOf(summary.children)) !== 'mark'
  )
}

/** A rule, a heading that asks nothing, or a line in bold as one, above a fold. */
function isName(block: Block, next: Block | undefined): boolean {
  if (block.type === 'thematicBreak') return true
  if (next === undefined || (detailsOf(next) === null && next.type !== 'heading')) return false
  const [only, ...more] = block.type === 'paragraph' ? block.children : []
  const isBold = only?.type === 'strong' && more.length === 0
  return (block.type === 'heading' || isBold) && asking(nodeText(block)) !== 'mark'
}

function unfolded(block: Block, depth: number): Block[] {
  const { summary = [], body = [] } = detailsOf(block) ?? {}
  const [first] = summary
  const heading: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: first?.type === 'paragraph' ? first.children : [],
    ...(block.position ? { position: block.position } : {}),
  }
  const below = Math.min(6, depth + 1) as Heading['depth']
  const blocks: Block[] = [heading]
  append(
    blocks,
    withTopics(
      body.map((inner) =>
        inner.type === 'heading' && inner.depth < below ? { ...inner, depth: below } : inner,
      ),
      depth,
    ),
  )
  return blocks
}
