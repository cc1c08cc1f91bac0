import type { PhrasingContent } from 'mdast'
import { plainText } from '../../model/text.ts'
import { type Block, detailsOf, firstParagraph } from '../outline/block.ts'
import { boxAt } from '../text/box.ts'
import { letters } from '../text/fold.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { truthIn } from '../text/truth.ts'
import { areJudged } from './options/lists.ts'
import { optionsOf } from './options/options.ts'
import type { Part } from './parts/part.ts'
import { isMeta, isStatement } from './parts/partLabels.ts'
import { partsOf } from './parts/parts.ts'

/** What a quick look at a body tells. */
export interface Survey {
  readonly empty: boolean
  /** It has a part labelled as an answer, or one fold that is. */
  readonly answered: boolean
  /** It has a part labelled as an explanation, or as a part of an answer (`解题思路`). */
  readonly explained: boolean
  /** It has a part labelled as the question. */
  readonly asked: boolean
  /** It has a label of the question's own: `题目描述：`, `Example:`. */
  readonly stated: boolean
  /** It has answers to choose from; dos and don'ts under ✅ and ❌ are no evidence that something asks. */
  readonly options: boolean
  /** Its answers to choose from are boxes to tick, none of which is: a list of things to do as likely as a choice. */
  readonly unticked: boolean
  /** It has a hint, or labels about the question: difficulty, tags, type. */
  readonly noted: boolean
  readonly code: boolean
  /** Nothing but links. */
  readonly links: boolean
  /** Its labels in order, as one word, for comparing neighbours. */
  readonly shape: string
  /** Characters of text, at most 2000 of each block. */
  readonly size: number
}

/** Looks a body over. */
export function survey(blocks: readonly Block[]): Survey {
  return blocks.length === 0 ? nothing : surveyOf(blocks)
}

/** What is seen where there is nothing, as below most items of lists. */
const nothing = surveyOf([])

function surveyOf(blocks: readonly Block[]): Survey {
  const parts = partsOf(blocks)
  const several = parts.filter(({ role }) => role === 'question').length > 1
  const folds = blocks.filter((block) => detailsOf(block) !== null).length > 1
  const ticks = blocks.flatMap(ticksIn)
  const size = blocks.reduce((sum, block) => sum + sizeOf(block, 0), 0)
  return {
    empty: blocks.length === 0,
    answered:
      !several &&
      parts.some((part) => part.role === 'answer' && !part.kept && !(folds && part.name === 'details')),
    explained: parts.some(({ role, kept }) => role === 'explanation' || kept),
    asked: !several && asksBeforeAnswer(parts),
    stated: blocks.some(isStatement),
    options: parts.some(
      (part) =>
        (part.role === 'lead' || part.role === 'question' || part.role === 'options') &&
        !part.blocks.some((block) => block.type === 'list' && areJudged(block.children)) &&
        optionsOf(part.blocks, part.role === 'options') !== null,
    ),
    unticked: ticks.length > 0 && !ticks.includes(true),
    noted: parts.some((part) => part.role === 'hint' || (isMeta(part.role) && part.role !== 'reference')),
    code: blocks.some((block) => block.type === 'code'),
    links: blocks.length > 0 && blocks.every(isLinks),
    shape: [...new Set(parts.map((part) => part.name ?? ''))]
      .filter((name) => name !== '')
      .sort()
      .join(','),
    size,
  }
}

/** Whether a paragraph offers both verdicts on a statement, which is nothing to do. */
function areVerdicts(block: Block): boolean {
  const options = optionsOf([block])?.options ?? []
  const [one, other] = options.map(({ content }) => truthIn(plainText(content)))
  return options.length === 2 && one !== undefined && one !== null && other === !one
}

/** Whether each box of a list, or at the start of a line, is ticked. */
function ticksIn(block: Block): boolean[] {
  if (block.type === 'list')
    return block.children.flatMap(
      (item) => item.checked ?? boxAt(textOf(firstParagraph(item)?.children ?? []))?.ticked ?? [],
    )
  if (block.type !== 'paragraph') return []
  const boxes = linesOf(block).flatMap(({ text }) => boxAt(text) ?? [])
  return boxes.length > 0 && areVerdicts(block) ? [] : boxes.map(({ ticked }) => ticked)
}

/** A label of a question behind an answer opens the next question, and says nothing of this one. */
function asksBeforeAnswer(parts: readonly Part[]): boolean {
  const asked = parts.findIndex(({ role }) => role === 'question')
  const answered = parts.findIndex(({ role }) => role === 'answer')
  return asked >= 0 && (answered < 0 || asked < answered)
}

/** Whether a block is nothing but links: a link list, a table of contents, a badge line. */
export function isLinks(block: Block): boolean {
  if (block.type === 'paragraph') {
    if (!block.children.some(isLinked)) return false
    let linked = 0
    let total = 0
    for (const child of block.children) {
      const length = letters(textOf([child])).length
      total += length
      if (isLinked(child)) linked += length
    }
    return total > 0 ? linked >= total * 0.8 : block.children.some((child) => child.type === 'link')
  }
  if (block.type === 'list') {
    const linked = block.children.filter(
      (item) => item.children.length > 0 && item.children.every((child) => isLinks(child as Block)),
    )
    return linked.length * 5 >= block.children.length * 4
  }
  const { body = [] } = detailsOf(block) ?? {}
  return body.length > 0 && body.every(isLinks)
}

function isLinked(node: PhrasingContent): boolean {
  return (
    node.type === 'link' || (node.type === 'strong' && node.children.every(({ type }) => type === 'link'))
  )
}

function sizeOf(block: Block, depth: number): number {
  if (depth > 20) return 0
  if (block.type === 'paragraph' || block.type === 'heading') return textOf(block.children).length
  if (block.type === 'code') return block.value.length
  if (block.type === 'list')
    return block.children.reduce(
      (sum, item) =>
        sum + item.children.reduce((inner, child) => inner + sizeOf(child as Block, depth + 1), 0),
      0,
    )
  const details = detailsOf(block)
  if (details) return details.body.reduce((sum, child) => sum + sizeOf(child, depth + 1), 0)
  if (block.type === 'blockquote')
    return block.children.reduce((sum, child) => sum + sizeOf(child as Block, depth + 1), 0)
  return block.type === 'table' ? 40 * block.children.length : 1
}
