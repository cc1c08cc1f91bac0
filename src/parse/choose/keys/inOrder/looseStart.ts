import { itemNumber } from '../../../mdast/itemNumbers.ts'
import { type Block, firstLine, lastLine } from '../../../outline/block.ts'
import { asking } from '../../../text/asks.ts'
import { leadingLetter } from '../../../text/letters.ts'
import { holdsAnswers } from '../../../text/names.ts'
import { leadingNumber } from '../../../text/numbering.ts'
import { blocksOf, type Line, linesOf } from '../../../text/phrasing.ts'

/** Longest line, in characters, that is the title of a key. */
const longest = 80

/** The first line of a block, also of the items of a list, that names answers among other words; null where none does. */
export function answersIn(block: Block): Line | null {
  if (block.type === 'paragraph') return linesOf(block).find(isTitle) ?? null
  if (block.type !== 'list') return null
  for (const { children } of block.children) {
    for (const [at, child] of children.entries()) {
      if (child.type === 'list') {
        const found = answersIn(child)
        if (found !== null) return found
      }
      const lines = child.type === 'paragraph' ? linesOf(child).slice(at === 0 ? 1 : 0) : []
      const found = lines.find(isTitle)
      if (found !== undefined) return found
    }
  }
  return null
}

function isTitle({ text }: Line): boolean {
  return isTitleOfKey(text)
}

/** Whether a line names answers among other words, `高一生物期中考试参考答案`, and is no question, item or option itself. */
export function isTitleOfKey(text: string): boolean {
  return (
    text.length <= longest &&
    leadingNumber(text)?.levels !== 1 &&
    leadingLetter(text) === null &&
    holdsAnswers(text) &&
    asking(text) !== 'mark'
  )
}

/** What of a block stands before a line of it, that line, and what stands behind. */
export interface Split {
  readonly before: readonly Block[]
  readonly behind: readonly Block[]
}

/** Cuts a block, also a list within an item, behind and before the line of a number. */
export function splitAt(block: Block, number: number): Split {
  if (block.type === 'paragraph') {
    const lines = linesOf(block)
    return {
      before: blocksOf(lines.filter((line) => line.number < number)),
      behind: blocksOf(lines.filter((line) => line.number > number)),
    }
  }
  if (block.type !== 'list') return { before: [block], behind: [] }
  const at = block.children.findLastIndex((item) => firstLine(item) <= number)
  const item = block.children[at]
  if (item === undefined) return { before: [block], behind: [] }
  const parts = item.children.map((child) => {
    if (lastLine(child) < number) return { before: [child as Block], behind: [] }
    return firstLine(child) > number
      ? { before: [], behind: [child as Block] }
      : splitAt(child as Block, number)
  })
  const own = { ...item, children: parts.flatMap(({ before }) => before) as typeof item.children }
  const rest = block.children.slice(at + 1)
  const list = { ...block, start: itemNumber(block, at + 1), children: rest }
  const [next, last] = [rest[0]?.position, rest.at(-1)?.position]
  if (next && last) list.position = { start: next.start, end: last.end }
  return {
    before: [{ ...block, children: [...block.children.slice(0, at), own] }],
    behind: [...parts.flatMap(({ behind }) => behind), ...(rest.length > 0 ? [list] : [])],
  }
}
