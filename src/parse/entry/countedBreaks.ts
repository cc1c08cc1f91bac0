import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { isParent } from '../mdast/tree.ts'
import { follows, leadingLetter } from '../text/letters.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf } from '../text/phrasing.ts'

/**
 * Lines of a paragraph that count, `（1）…` over `（2）…`, `a) …` over `b) …`, stay lines: each gets a break before it, which
 * no format takes for the end of a line that was broken at a width.
 */
export function breakCounted(node: Nodes): void {
  if (node.type === 'paragraph') breakLines(node)
  else if (isParent(node)) node.children.forEach(breakCounted)
}

function breakLines(paragraph: Paragraph): void {
  if (!paragraph.children.some((child) => child.type === 'text' && child.value.includes('\n'))) return
  const counted = countedOf(linesOf(paragraph).map(({ text }) => text))
  if (counted.size === 0) return
  let line = 0
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') line++
    if (child.type !== 'text') {
      line += nodeText(child).split('\n').length - (child.type === 'break' ? 2 : 1)
      return [child]
    }
    const [first = '', ...more] = child.value.split('\n')
    const pieces: PhrasingContent[] = [{ ...child, value: first }]
    for (const value of more) {
      line++
      const last = pieces.at(-1)
      if (counted.has(line)) pieces.push({ type: 'break' }, { ...child, value })
      else if (last?.type === 'text') last.value += `\n${value}`
    }
    return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
  })
}

/** Places of the lines that count on from one above, or to one below. */
function countedOf(lines: readonly string[]): ReadonlySet<number> {
  const counted = new Set<number>()
  let last: Mark | null = null
  for (const [at, text] of lines.entries()) {
    const mark = markOf(text, at)
    if (mark === null) continue
    if (last !== null && isNext(last, mark)) counted.add(last.at).add(at)
    last = mark
  }
  return counted
}

/** What a line counts with. */
interface Mark {
  readonly at: number
  readonly value: string
  /** What stands around it: `（）`, `)`. */
  readonly around: string
}

function markOf(text: string, at: number): Mark | null {
  const found = leadingNumber(text)
  const letter = found === null ? leadingLetter(text) : null
  const value = found?.value ?? letter?.letter
  if (value === undefined) return null
  const start = text.slice(0, found?.length ?? letter?.length).trim()
  return { at, value, around: start.replace(/[\p{L}\p{N}]/gu, '') }
}

function isNext(before: Mark, { value, around }: Mark): boolean {
  if (before.around !== around) return false
  return follows(before.value, value) || Number(value) === Number(before.value) + 1
}
