import type { List, ListItem, PhrasingContent } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { itemNumber } from '../mdast/itemNumbers.ts'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf } from '../text/head.ts'
import { leadingLabel } from '../text/label.ts'
import { lettersIn } from '../text/lettersIn.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, boldLength, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'
import { cutterOf } from './itemParts.ts'
import { type Lost, lostNumbers } from './lostNumbers.ts'

/**
 * Items of a list, each with what is nested below it. Where lists of one item count on, what follows an item up to the
 * next belongs to it, also a list that asks nothing:
 *
 *     1. **What is a closure?**            1. What is a lock?        - 我的日常工作是什么？
 *        A function that …                                           - 有给我设定的特定目标吗？
 *                                          A guard that …
 *
 *                                          - fair: …
 *
 *                                          2. What is a latch?
 */
export const lists: Convention = {
  name: 'list item',
  read(blocks) {
    const segments = new Segments('list item')
    const lost = lostNumbers(blocks)
    const counted = countingOn(blocks, lost)
    const last = isLast(blocks, counted)
    const counting = counted.size > 1 || last ? counted : standingAlone(blocks)
    blocks.forEach((block, index) => {
      const found = lost.get(index)
      if (found) {
        startLost(found, segments)
        return
      }
      const before = blocks[index - 1]
      const follows = block.type === 'list' && before?.type === 'list' && !counting.has(index)
      const isInRun = counted.size > 1
      if (follows && segments.isOpen && asksNothing(block, isInRun)) {
        segments.add(block)
        return
      }
      const inside = (counting.size > 1 || last) && !counting.has(index) && segments.isOpen
      if (block.type === 'list' && !block.data?.definitions && !(inside && asksNothing(block, isInRun)))
        readList(block, segments, counting.has(index) || !mayGoOn(blocks[index + 1], counting.size > 1))
      else if (segments.isOpen && (block.type === 'code' || (inside && block.type !== 'thematicBreak')))
        segments.add(block)
      else segments.leave(block)
    })
    return segments.done()
  },
}

/** Whether what stands right behind a list may belong to its last item; `inside` a run of lists that count on, anything may. */
function mayGoOn(next: Block | undefined, inside: boolean): boolean {
  return next !== undefined && (inside || next.type === 'list' || next.type === 'code')
}

/**
 * Whether what stands behind a list up to the next, that counts on from it, counts parts of its last item: `（1）…  （2）…`.
 */
function partsGoOn(blocks: readonly Block[], at: number): boolean {
  const list = blocks[at]
  if (list?.type !== 'list') return false
  const next = itemNumber(list, list.children.length - 1) + 1
  let parts = 0
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below]
    if (block?.type === 'list' && block.ordered) return parts > 1 && (block.start ?? 1) === next
    if (block?.type !== 'paragraph') return false
    for (const { text } of linesOf(block)) if (partNumber(text) === parts + 1) parts++
    if (parts === 0) return false
  }
  return false
}

/** The number in brackets, or in a circle, that a line starts with; 0 of any other. */
function partNumber(text: string): number {
  return /^\s*[(（①-⑳]/u.test(text) ? Number(leadingNumber(text)?.value ?? 0) : 0
}

/**
 * Places of the lists that count on, the first of one item or before parts of its last, each within 40 blocks of the one before: `1.` … `2.` … `3. 4.`; a
 * number may be left out.
 */
function countingOn(blocks: readonly Block[], lost: ReadonlyMap<number, Lost>): ReadonlySet<number> {
  const found: number[] = []
  let number: number | null = null
  blocks.forEach((block, index) => {
    if (number !== null && lost.get(index)?.number === number + 1) number++
    if (block.type !== 'list' || !block.ordered) return
    if (number === null && block.children.length > 1 && !partsGoOn(blocks, index)) return
    const start = block.start ?? 1
    const gap = start - (number ?? start - 1)
    if (gap < 1 || gap > widestGap || (number !== null && index - (found.at(-1) ?? 0) > 40)) return
    number = itemNumber(block, block.children.length - 1)
    found.push(index)
  })
  return new Set(found)
}

/**
 * Whether the one numbered item of a part goes on counting from those of other parts: the case or the text below it is all its
 * own.
 */
function isLast(blocks: readonly Block[], counted: ReadonlySet<number>): boolean {
  const [at, ...more] = counted
  const list = at === undefined ? undefined : blocks[at]
  if (list?.type !== 'list' || more.length > 0 || list.children.length > 1 || itemNumber(list, 0) < 2)
    return false
  return at === 0 && !blocks.some((block) => block !== list && block.type === 'list' && block.ordered)
}

/** Furthest that a number stands behind the one before it, where those between were taken out. */
const widestGap = 5

/** Places of bulleted lists of one item, three or more, half of which ask, each over something else: `- Why?` over a paragraph. */
function standingAlone(blocks: readonly Block[]): ReadonlySet<number> {
  const alone = blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const isOver = next !== undefined && next.type !== 'list' && next.type !== 'thematicBreak'
    return isLone(block) && (isOver || next === undefined) ? [{ block, index }] : []
  })
  const asked = alone.filter(({ block }) => !asksNothing(block)).length
  const isCustom = alone.length >= 3 && asked * 2 >= alone.length
  return new Set(isCustom ? alone.map(({ index }) => index) : [])
}

function isLone(block: Block): block is List {
  return block.type === 'list' && !block.ordered && block.children.length === 1 && !block.data?.definitions
}

/** Whether no more than a third of the items ask; `byMark` where bullets amid numbers that tell what to do are points. */
function asksNothing(list: List, byMark = false): boolean {
  const asked = list.children.filter((item) => {
    const form = asking(nodeText(firstParagraph(item) ?? item))
    return byMark && !list.ordered ? form === 'mark' : form !== null
  })
  return asked.length * 3 <= list.children.length
}

function startLost({ number, head, rest, like }: Lost, segments: Segments): void {
  const [first] = head
  if (first === undefined) return
  segments.together(0)
  segments.start(
    boldHead(like) ? 'ordered bold' : 'ordered',
    [{ type: 'text', value: `${number}. ` }, ...phrasingOf(head)],
    first.number,
  )
  segments.add(...blocksOf(rest))
}

function readList(list: List, segments: Segments, open: boolean): void {
  segments.together(firstLine(list))
  const family = list.ordered ? 'ordered' : 'bulleted'
  const parts = cutterOf(list)
  const isKeyed = list.children.some((item) => otherKey.test(nodeText(firstParagraph(item) ?? item)))
  const toDos = toDosIn(list)
  list.children.forEach((item, index) => {
    if (toDos.has(item)) {
      segments.leave({ ...list, children: [item] })
      return
    }
    if (segments.isOpen && isPart(item, isKeyed)) {
      segments.add(...(item.children as Block[]))
      return
    }
    const number = list.ordered ? itemNumber(list, index) : null
    const { head, rest } = parts(item)
    const numbered: PhrasingContent[] =
      number === null ? head : [{ type: 'text', value: `${number}. ` }, ...head]
    segments.start(boldHead(item) ? `${family} bold` : family, numbered, firstLine(item))
    segments.add(...rest)
  })
  if (!open && !awaitsMore(list)) segments.end()
}

/** Items with a box to tick that ask nothing, among such as ask, a quarter or more: `- [ ] read chapter 4`. */
function toDosIn({ children }: List): ReadonlySet<ListItem> {
  if (!children.every(({ checked }) => typeof checked === 'boolean')) return new Set()
  const forms = children.map((item) => asking(nodeText(firstParagraph(item) ?? item)))
  const silent = children.filter((item, index) => forms[index] === null && item.children.length === 1)
  const isMixed = forms.includes('mark') && silent.length * 4 >= children.length
  return new Set(isMixed ? silent : [])
}

/**
 * Whether the last item ends with a colon, `Answer:`, so that the list right below is what it announces, or asks, or is a
 * task of a kind, `手撕：反转链表`, whose code is not indented.
 */
function awaitsMore(list: List): boolean {
  const [only, ...more] = list.children.at(-1)?.children ?? []
  if (only?.type === 'paragraph' && more.length === 0) {
    const { tags, asking } = headOf(only.children)
    if (tags.length > 0 || asking === 'mark' || asking === 'words') return true
  }
  return /[:：]\s*$/.test(nodeText(list.children.at(-1) ?? list))
}

/** An item that starts with a key: among such, `A)` is one too, and labels no answer. */
const otherKey = /^\s*[B-Eb-e]\s*(?:[).]|[-–—]\s)/

/** An item that is an answer, a hint … to the item before it: `- A: …`. */
function isPart(item: ListItem, isKeyed: boolean): boolean {
  const paragraph = firstParagraph(item)
  const first = paragraph ? linesOf(paragraph)[0] : undefined
  const { role, name } = (first ? leadingLabel(first) : null) ?? {}
  if (name === 'a' && (isKeyed || lettersIn(first?.text ?? '').length > 1)) return false
  return role === 'answer' || role === 'explanation' || role === 'hint'
}

function boldHead(item: ListItem): boolean {
  const paragraph = firstParagraph(item)
  return paragraph !== null && boldLength(paragraph.children) > 0
}
