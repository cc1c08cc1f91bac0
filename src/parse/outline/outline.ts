import type { Heading, Paragraph } from 'mdast'
import { addTo } from '../../model/collections.ts'
import type { Role } from '../lexicon/role.ts'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { asking } from '../text/asks.ts'
import { isChapter } from '../text/chapterNames.ts'
import { leadingLabel } from '../text/label.ts'
import { nameOf } from '../text/names.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { type Block, firstParagraph, isCounted } from './block.ts'
import { withChapters } from './chapters/chapters.ts'
import { headedItems } from './headedItems.ts'
import { levelsOf } from './levels.ts'
import { withMarkedNumbers } from './markedNumbers.ts'
import { withTopics } from './topics.ts'

/** A heading with what stands below it: its own blocks, then the regions of deeper headings. */
export interface Region {
  /** Null for what stands before the first heading, and for what goes on behind a list of keys. */
  readonly heading: Heading | null
  /** 0 for the whole article. */
  readonly depth: number
  readonly blocks: Block[]
  readonly children: Region[]
  /** Number of a list item that the heading stood in. */
  readonly number: string | null
}

/** Builds the tree of headings. Headings that only name a part (`### 答案`) are blocks of the region around them. */
export function outline(blocks: readonly Block[]): Region {
  const flat = withTopics(withChapters(withMarkedNumbers(blocks))).flatMap((block) => flattened(block))
  const parts = partHeadings(flat.map(({ block }) => block))
  const root: Region = { heading: null, depth: 0, blocks: [], children: [], number: null }
  const open: Region[] = [root]
  const levels = levelsOf(
    flat.map(({ block }) => block).filter((block) => block.type !== 'heading' || !parts.has(block)),
  )
  for (const { block, number } of flat) {
    if (block.type !== 'heading' || parts.has(block)) {
      open.at(-1)?.blocks.push(block)
      continue
    }
    const { outline } = block.data ?? {}
    const depth = levels.get(block) ?? block.depth
    const heading = outline === 'goes on' ? null : depth === block.depth ? block : { ...block, depth }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const region: Region = { heading, depth, blocks: [], children: [], number }
    open.at(-1)?.children.push(region)
    open.push(region)
  }
  return root
}

/** All blocks of a region below its heading, in the order of the article. */
export function bodyOf(region: Region): Block[] {
  const blocks = [...region.blocks]
  for (const child of region.children) {
    if (child.heading) blocks.push(child.heading)
    for (const block of bodyOf(child)) blocks.push(block)
  }
  return blocks
}

interface Flat {
  readonly block: Block
  readonly number: string | null
}

/** `1. ### Title` with its answer in the item, at any depth: the heading and the rest of the item as blocks of the article. */
function flattened(block: Block): Flat[] {
  if (block.type !== 'list') return [{ block, number: null }]
  const { list, areHeadings } = headedItems(block)
  if (!areHeadings) return [{ block: list, number: null }]
  return list.children.flatMap((item, index) => {
    const number = list.ordered ? String(itemNumber(list, index)) : null
    return item.children.flatMap((child, at): Flat[] =>
      at === 0 ? [{ block: child as Block, number }] : flattened(child as Block),
    )
  })
}

/**
 * Headings that name a part of a question: those whose whole text is a label that the article repeats. `## 题目` opens a
 * region all the same where it has no heading of its own around it.
 */
function partHeadings(blocks: readonly Block[]): ReadonlySet<Heading> {
  const named = new Map<
    string,
    { readonly role: Role; readonly headings: Heading[]; readonly parents: Set<Heading | null> }
  >()
  const open: Heading[] = []
  const after = new Set<Heading>()
  /** Depth of the last heading that is called a question; 7 of none. */
  let asked = 7
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || block.data?.outline !== undefined) continue
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const apart = isChapter(textOf(block.children)) || holdsQuestions(blocks, index)
    const name = apart ? null : nameOf(headingName(block))
    if (name === null) {
      open.push(block)
      asked = 7
      continue
    }
    const key = `${block.depth} ${name.name}`
    const entry = named.get(key) ?? { role: name.role, headings: [], parents: new Set() }
    entry.headings.push(block)
    entry.parents.add(open.at(-1) ?? null)
    named.set(key, entry)
    if (name.role === 'question') asked = block.depth
    else if (block.depth >= asked && name.role !== 'reference') after.add(block)
    if (name.role === 'question' && name.number !== null) open.push(block)
  }
  const parts = new Set<Heading>()
  for (const { role, headings, parents } of named.values()) {
    const demoted =
      role === 'question'
        ? headings.length > 1 &&
          parents.size === headings.length &&
          !parents.has(null) &&
          headings.every((heading) => nameOf(headingName(heading))?.number === null)
        : headings.length > 1 && !areAsked(headings, parents)
    for (const heading of headings) if (demoted || after.has(heading)) parts.add(heading)
  }
  for (const heading of ofProblems(blocks)) parts.add(heading)
  return parts
}

/** `## Follow-up 1: Why …?` below nothing that asks: headings most of which ask behind their names are no parts. */
function areAsked(headings: readonly Heading[], parents: ReadonlySet<Heading | null>): boolean {
  const isPart = [...parents].some((parent) => parent !== null && asking(textOf(parent.children)) !== null)
  const asked = headings.filter((heading) => {
    const text = textOf(heading.children)
    const form = asking(text.slice(headingName(heading).length + 1))
    return form === 'mark' || form === 'words'
  })
  return !isPart && asked.length * 2 > headings.length
}

/** The headings right below one that all name parts of a problem, what is stated and how it is solved: `## 题目描述`, `## 解题思路`. */
function ofProblems(blocks: readonly Block[]): Heading[] {
  const below = new Map<Heading, Heading[]>()
  const open: Heading[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' || block.data?.outline !== undefined) continue
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const parent = open.at(-1)
    if (parent) addTo(below, parent, block)
    open.push(block)
  }
  return [...below.values()]
    .filter((children) => {
      const roles = children.map((child) => nameOf(headingName(child))?.role ?? null)
      return (
        !roles.includes(null) &&
        roles.includes('statement') &&
        roles.some((role) => role === 'approach' || role === 'answer')
      )
    })
    .flat()
}

/** `## 問題` over a list of several that is all below it; `# Quiz` over paragraphs that are questions each. */
function holdsQuestions(blocks: readonly Block[], index: number): boolean {
  const [heading, list, next] = blocks.slice(index, index + 3)
  if (heading?.type !== 'heading') return false
  const name = nameOf(textOf(heading.children))
  if (name?.role !== 'question' || name.number !== null) return false
  if (isListName(textOf(heading.children), list) && (next === undefined || next.type === 'heading'))
    return true
  let count = 0
  for (let at = index + 1; count < 2; at++) {
    const block = blocks[at]
    if (block === undefined || block.type === 'heading') return false
    if (block.type === 'paragraph' && startsQuestion(block)) count++
  }
  return true
}

/** `**2. Which river …?**`, `Question 2: …` */
function startsQuestion(paragraph: Paragraph): boolean {
  const [line] = linesOf(paragraph)
  if (line === undefined) return false
  const label = leadingLabel(line)
  return label?.role === 'question' || (label === null && leadingNumber(line.text) !== null)
}

/** `✅ 正确答案：A, B` names a part as `正确答案` does. */
function headingName(heading: Heading): string {
  const text = textOf(heading.children)
  return /^([^:：]{1,40})[:：]/.exec(text)?.[1] ?? text
}

/** Whether a text names questions, and what stands below it is a list of three or more that counts them, or most of which ask. */
export function isListName(text: string, below: Block | undefined): boolean {
  const name = nameOf(text)
  if (name?.role !== 'question' || name.number !== null) return false
  if (below?.type !== 'list' || below.children.length < 3) return false
  const asked = below.children.filter((item) => asking(textOf(firstParagraph(item)?.children ?? [])) !== null)
  return isCounted(below) || asked.length * 3 >= below.children.length * 2
}
