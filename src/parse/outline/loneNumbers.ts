import type { Paragraph, PhrasingContent } from 'mdast'
import { trimmed } from '../../model/phrasing.ts'
import { nodeText } from '../../model/text.ts'
import { dropStart, takeStart, textOf } from '../text/phrasing.ts'
import { append, type Block } from './block.ts'

/** Fewest numbers that count on and number what stands behind them. */
const fewest = 3

/**
 * Blocks in which numbers that stand without a mark, and count on through the article, have one: those in bold, each the
 * start of a paragraph, also where one runs on to the next; and those that paragraphs start with.
 *
 *     **1** Plasma and cells. **2** Without a nucleus …        1 What is blood?        2 Explain why …
 *
 * Those that are all of a paragraph number the next.
 */
export function withLoneNumbers(blocks: readonly Block[]): readonly Block[] {
  return withNumbersAbove(marked(marked(blocks, cutAtBold), numberAtStart))
}

/** Numbers that are all of their paragraphs, each above what it numbers: at the start of that. */
function withNumbersAbove(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.map((block, at) => {
    const match = block.type === 'paragraph' ? /^\s*(\d{1,3})\s*$/.exec(textOf(block.children)) : null
    const next = blocks[at + 1]
    return match !== null && next?.type === 'paragraph' ? Number(match[1]) : null
  })
  const numbers = found.filter((number) => number !== null)
  if (numbers.length < fewest || !countOn(numbers)) return blocks
  return blocks.flatMap((block, at): Block[] => {
    if (found[at] !== null) return []
    const number = found[at - 1] ?? null
    if (number === null || block.type !== 'paragraph') return [block]
    const above = blocks[at - 1]?.position
    const position = above && block.position ? { position: { ...block.position, start: above.start } } : {}
    return [{ ...block, children: [{ type: 'text', value: `${number}. ` }, ...block.children], ...position }]
  })
}

/** A paragraph cut at its numbers: what stands before the first, and what each numbers. */
interface Cut {
  readonly before: readonly PhrasingContent[]
  readonly numbered: readonly { readonly number: number; readonly nodes: readonly PhrasingContent[] }[]
}

function marked(blocks: readonly Block[], cut: (paragraph: Paragraph) => Cut | null): readonly Block[] {
  const cuts = new Map(
    blocks.flatMap((block) => {
      const found = block.type === 'paragraph' ? cut(block) : null
      return found === null ? [] : [[block, found] as const]
    }),
  )
  const numbers = [...cuts.values()].flatMap(({ numbered }) => numbered.map(({ number }) => number))
  if (!countOn(numbers)) return blocks
  const result: Block[] = []
  for (const block of blocks) {
    const found = cuts.get(block)
    append(result, found === undefined ? [block] : paragraphsOf(block as Paragraph, found))
  }
  return result
}

/** Whether numbers count from 1, perhaps anew in each part, with hardly one that does not follow. */
function countOn(numbers: readonly number[]): boolean {
  const following = numbers.filter((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1)
  return (
    numbers[0] === 1 &&
    numbers.some((number) => number >= fewest) &&
    following.length * 10 >= numbers.length * 9
  )
}

function paragraphsOf(block: Paragraph, { before, numbered }: Cut): Paragraph[] {
  const parts = numbered.map(({ number, nodes }): PhrasingContent[] => [
    { type: 'text', value: `${number}. `, ...(nodes[0]?.position ? { position: nodes[0].position } : {}) },
    ...nodes,
  ])
  const all = textOf(before).trim() === '' ? parts : [[...before], ...parts]
  return all.map((children) => {
    const start = children.find(({ position }) => position)?.position?.start ?? block.position?.start
    const end = children.findLast(({ position }) => position)?.position?.end ?? block.position?.end
    return { ...block, children, ...(start && end ? { position: { start, end } } : {}) }
  })
}

/** A paragraph that starts with a number alone in bold, or goes on to one behind the end of a sentence. */
function cutAtBold({ children }: Paragraph): Cut | null {
  const starts = children.flatMap((node, at) =>
    isNumberAt(children, at) ? [{ at, number: Number(nodeText(node)) }] : [],
  )
  const [first] = starts
  if (first === undefined) return null
  return {
    before: children.slice(0, first.at),
    numbered: starts.map(({ at, number }, index) => ({
      number,
      nodes: trimmed(children.slice(at + 1, starts[index + 1]?.at)),
    })),
  }
}

function isNumberAt(children: readonly PhrasingContent[], at: number): boolean {
  const node = children[at]
  const next = children[at + 1]
  if (node?.type !== 'strong' || next === undefined || !/^\s*\d{1,3}\s*$/.test(nodeText(node))) return false
  const before = textOf(children.slice(0, at)).trimEnd()
  return (before === '' || /[.。!?！？)）;；:：]$/.test(before)) && /^\s+\S/.test(nodeText(next))
}

const bare = /^\s*(\d{1,3})\s+(?=["“«¿(]?\p{L})/u

/** The next number behind the end of a sentence or of a word, where the first of a text is one that it begins with. */
const running = /(?<=[.。!?！？;；)）]\s*)(?<!\d[.,])(\d{1,3})\s+(?=["“«¿(]?[\p{Lu}\p{Lo}\p{N}])/gu

/** Fewest further numbers that count on within a paragraph: one may be a number that the text speaks of. */
const fewestRunning = 2

/** A paragraph that starts with a number alone; where more count on behind its sentences, each numbers what follows it. */
function numberAtStart({ children }: Paragraph): Cut | null {
  const text = textOf(children)
  const match = bare.exec(text.slice(0, 20))
  if (match?.[1] === undefined) return null
  const starts = [{ at: 0, length: match[0].length, number: Number(match[1]) }]
  for (const next of text.matchAll(running)) {
    const number = Number(next[1])
    if (number === (starts.at(-1)?.number ?? 0) + 1)
      starts.push({ at: next.index, length: next[0].length, number })
  }
  const taken = starts.length > fewestRunning ? starts : starts.slice(0, 1)
  return {
    before: [],
    numbered: taken.map(({ at, length, number }, index) => ({
      number,
      nodes: trimmed(dropStart(takeStart(children, taken[index + 1]?.at ?? text.length), at + length)),
    })),
  }
}
