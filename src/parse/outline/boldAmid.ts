import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { leadingNumber } from '../text/numbering.ts'
import { dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Fewest lines in bold that count. */
const fewest = 3

/** A run in bold that starts with a number. */
interface Counted {
  readonly node: Strong
  readonly number: number
  /** It is a whole line, starts one, or stands amid one. */
  readonly place: 'whole' | 'start' | 'amid'
}

/**
 * Blocks in which what counts in bold amid the text, as most lines in bold count, stands by itself, and what follows it in
 * its line below it:
 *
 *     **1. What is a bid?**        Then I ask the reverse, **2. What is an ask?** Take care.        **3. Who makes a market?**
 */
export function withBoldAmid(blocks: readonly Block[]): readonly Block[] {
  const chain = chainOf(blocks)
  const whole = chain.filter(({ place }) => place === 'whole').length
  const amid = chain.filter(({ place }) => place === 'amid').length
  if (amid === 0 || whole < fewest || whole < amid) return blocks
  const parted = new Set<PhrasingContent>(
    chain.flatMap(({ node, place }) => (place === 'whole' ? [] : [node])),
  )
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.children.some((node) => parted.has(node))
      ? partsOf(block, parted)
      : [block],
  )
}

/** Those that count on from 1, or from each other, where one may be left out. */
function chainOf(blocks: readonly Block[]): readonly Counted[] {
  const chain: Counted[] = []
  let last = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'strong')) continue
    for (const counted of linesOf(block).flatMap(countedIn)) {
      if (counted.number <= last || counted.number > last + 2) continue
      chain.push(counted)
      last = counted.number
    }
  }
  return chain
}

function countedIn({ nodes }: Line): Counted[] {
  return nodes.flatMap((node, index): Counted[] => {
    if (node.type !== 'strong') return []
    const text = nodeText(node)
    const number = leadingNumber(text)
    if (number === null || number.levels > 1 || number.length >= text.length || !/^\d+$/.test(number.value))
      return []
    const isStart = textOf(nodes.slice(0, index)).trim() === ''
    const isEnd = /^[\s\p{P}]{0,2}$/u.test(textOf(nodes.slice(index + 1)))
    return [{ node, number: Number(number.value), place: isStart ? (isEnd ? 'whole' : 'start') : 'amid' }]
  })
}

/** What may stand behind a question and ends the sentence that it stands in. */
const sentenceEnd = /^[\s。．.,，;；、:：]+/u

/** A paragraph cut before and behind what counts in bold, with what is in the same lines. */
function partsOf(paragraph: Paragraph, parted: ReadonlySet<PhrasingContent>): readonly Block[] {
  const pieces: Line[][] = [[]]
  for (const line of linesOf(paragraph)) {
    for (const [index, nodes] of piecesOf(line.nodes, parted).entries()) {
      if (index > 0) pieces.push([])
      pieces.at(-1)?.push({ ...line, nodes, text: textOf(nodes) })
    }
  }
  return pieces.flatMap((lines) => paragraphOf(lines) ?? [])
}

function piecesOf(
  nodes: readonly PhrasingContent[],
  parted: ReadonlySet<PhrasingContent>,
): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]]
  let rest = [...nodes]
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    if (!parted.has(node)) {
      pieces.at(-1)?.push(node)
      continue
    }
    pieces.push([node], [])
    rest = dropStart(rest, sentenceEnd.exec(textOf(rest))?.[0].length ?? 0)
  }
  return pieces
}
