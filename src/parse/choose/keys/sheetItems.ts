import type { ListItem, PhrasingContent } from 'mdast'
import type { Convention } from '../../conventions/convention.ts'
import { lists } from '../../conventions/lists.ts'
import { numbered } from '../../conventions/numbered.ts'
import type { Block } from '../../outline/block.ts'
import { leadingLabel } from '../../text/label.ts'
import { dropStart, linesOf, textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import { countedOn } from './counted.ts'

/** Items of lists, each with all that belongs to it, and numbered paragraphs whose numbers no list has. */
export function itemised(blocks: readonly Block[], fewest: number): Given[] | null {
  const listed = itemsOf(lists, blocks.map(withoutLabels))
  const numbers = new Set(listed.map(({ number }) => number))
  const found = [...listed, ...itemsOf(numbered, blocks).filter(({ number }) => !numbers.has(number))]
  return found.length >= fewest ? found : null
}

/** A list all of whose items are labelled as answers, `1. Answer: …`, without the labels, by which each would be a part of the last. */
function withoutLabels(block: Block): Block {
  if (block.type !== 'list') return block
  const bare = block.children.map(withoutLabel)
  return bare.every((item) => item !== null) ? { ...block, children: bare } : block
}

/** An item without the label of an answer that it starts with; null where it has none. */
function withoutLabel(item: ListItem): ListItem | null {
  const [first, ...more] = item.children
  const [line] = first?.type === 'paragraph' ? linesOf(first) : []
  const label = line === undefined ? null : leadingLabel(line)
  if (first?.type !== 'paragraph' || label?.role !== 'answer' || label.name === 'a') return null
  return { ...item, children: [{ ...first, children: dropStart(first.children, label.length) }, ...more] }
}

function itemsOf(convention: Convention, blocks: readonly Block[]): Given[] {
  const entries = convention.read(blocks).flatMap(({ entry }) => (entry?.head.number ? [entry] : []))
  return entries.flatMap((entry, index): Given[] => {
    const { number, nodes, label } = entry.head
    const heads = countedOn(nodes, number ?? '', entries[index + 1]?.head.number ?? undefined)
    const end = entry.body.findIndex(({ type }) => type === 'heading')
    const body = end < 0 ? entry.body : entry.body.slice(0, end)
    return heads.map((one, at) =>
      itemOf(one.number, one.nodes, {
        line: entry.first,
        body: at === heads.length - 1 ? body : [],
        isKeyed: label === 'a' && at === 0,
      }),
    )
  })
}

/** An answer whose first line is `nodes`; `isKeyed` where `A` before it was read as a label. */
function itemOf(
  number: string,
  nodes: readonly PhrasingContent[],
  {
    line,
    body,
    isKeyed,
  }: { readonly line: number; readonly body: readonly Block[]; readonly isKeyed: boolean },
): Given {
  const point = { line, column: 1 }
  const head: Block = { type: 'paragraph', children: [...nodes], position: { start: point, end: point } }
  const key = /^\s*[-–—:]/.test(textOf(nodes)) ? 'A ' : 'A) '
  const letter: PhrasingContent[] = isKeyed ? [{ type: 'text', value: key }] : []
  const keyed = named([{ ...head, children: [...letter, ...nodes] }, ...body])
  return { number, blocks: [head, ...body], ...(isKeyed ? { keyed } : {}) }
}

/** Blocks that start with a key under the label of an answer, so that the letter is none. */
export function named([first, ...more]: readonly Block[]): readonly Block[] {
  if (first?.type !== 'paragraph') return first === undefined ? [] : [first, ...more]
  return [{ ...first, children: [{ type: 'text', value: 'Answer: ' }, ...first.children] }, ...more]
}
