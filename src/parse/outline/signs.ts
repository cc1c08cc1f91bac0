import type { List, ListItem } from 'mdast'
import type { Bullet } from '../mdast/bullets.ts'
import type { Block } from './block.ts'

/** Fewest and most options of a question. */
const [fewest, most] = [2, 12]

/** Of so many runs of choices one at least takes turns: of three options the middle one is as often right as the others. */
const share = 6

/** Of two bullets the one that stands before what is right. */
const signs: readonly Bullet[] = ['+', '*', '-']

/**
 * Blocks in which lists that take turns by their bullet, the options of a question, are one list each with boxes, ticked
 * under the sign of what is right:
 *
 *     Which of these flies?        - carp        + bat        - mole
 *
 * For and against stand apart, all of one before all of the other: where every run does, none is a choice.
 */
export function withSigns(blocks: readonly Block[]): readonly Block[] {
  const runs = runsIn(blocks)
  const mixed = runs.filter((lists) => lists.length > 2).length
  const isHabit = mixed > 0 && mixed * share >= runs.length
  return isHabit ? joined(blocks) : blocks
}

function runsIn(blocks: readonly Block[]): List[][] {
  const found: List[][] = []
  blocks.forEach((block, at) => {
    const run = runAt(blocks, at)
    if (run !== null) found.push(run)
    if (block.type === 'list')
      for (const item of block.children) found.push(...runsIn(item.children as Block[]))
  })
  return found
}

/** The run of lists that starts at a block, below a text; null where none does. */
function runAt(blocks: readonly Block[], at: number): List[] | null {
  const before = blocks[at - 1]
  if (before === undefined || bulletOf(before) !== undefined || bulletOf(blocks[at]) === undefined)
    return null
  const run: List[] = []
  for (let index = at; ; index++) {
    const block = blocks[index]
    if (block?.type !== 'list' || bulletOf(block) === undefined) break
    run.push(block)
  }
  const items = run.flatMap(({ children }) => children)
  const bullets = new Set(run.map(bulletOf))
  const areShort = items.every(({ children }) => children.length === 1 && children[0]?.type === 'paragraph')
  return bullets.size === 2 && areShort && items.length >= fewest && items.length <= most ? run : null
}

function bulletOf(block: Block | undefined): Bullet | undefined {
  return block?.type === 'list' ? block.data?.bullet : undefined
}

function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) continue
    const run = runAt(blocks, at)
    if (run !== null) {
      result.push(boxed(run))
      at += run.length - 1
    } else if (block.type === 'list') result.push({ ...block, children: block.children.map(inItem) })
    else result.push(block)
  }
  return result
}

function inItem(item: ListItem): ListItem {
  return { ...item, children: joined(item.children as Block[]) as ListItem['children'] }
}

function boxed(run: readonly List[]): List {
  const right = signs.find((sign) => run.some((list) => bulletOf(list) === sign))
  const children = run.flatMap((list) =>
    list.children.map((item): ListItem => ({ ...item, checked: bulletOf(list) === right })),
  )
  const [first, last] = [run[0], run.at(-1)]
  const position =
    first?.position && last?.position
      ? { position: { start: first.position.start, end: last.position.end } }
      : {}
  return { type: 'list', ordered: false, start: null, spread: false, children, ...position }
}
