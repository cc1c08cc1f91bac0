import { plainText } from '../../../model/text.ts'
import { itemNumber } from '../../mdast/itemNumbers.ts'
import type { Block } from '../../outline/block.ts'
import { headOf } from '../../text/head.ts'
import { leadingLetter } from '../../text/letters.ts'
import { dropStart } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import { countedIn, countedThrough } from './counted.ts'
import { isNote } from './keyNotes.ts'
import { keysIn, keysOnly } from './keysAlone.ts'
import { keyTables } from './keyTable.ts'
import { itemised, named } from './sheetItems.ts'
import { exercisesOf, partsOfSheet, type SheetPart } from './sheetParts.ts'

/**
 * The answers of a list of answers; null where blocks are none.
 *
 *     1. B  2. AC  3. D            1-5 BACDA            1. B. Because …
 */
export function sheetOf(blocks: readonly Block[]): Given[] | null {
  return (
    byExercise(blocks) ??
    keySheetOf(blocks) ??
    mixed(blocks) ??
    headed(blocks) ??
    beforeExplanations(blocks) ??
    byQuestion(blocks) ??
    countedThrough(blocks) ??
    itemised(blocks, 2)
  )
}

/** Answers behind the number of a question each, `Question 7: …`; null where fewer than two stand so, or one says nothing. */
export function byQuestion(blocks: readonly Block[]): Given[] | null {
  const parts = exercisesOf(blocks)
  const found = parts.flatMap(({ number, blocks }): Given[] =>
    number === null || blocks.length === 0 ? [] : [{ number, blocks }],
  )
  return found.length >= 2 && found.length === parts.length ? found : null
}

/** Keys above their notes, or above explanations question by question; null where no key stands so. */
function beforeExplanations(blocks: readonly Block[]): Given[] | null {
  const [first] = blocks
  if (first === undefined || (first.type !== 'table' && first.type !== 'paragraph')) return null
  const keys = keysIn([first], 2)
  const rest = blocks.slice(1)
  return rest.length > 0 && (rest.every(isNote) || exercisesOf(rest).length > 0) ? keys : null
}

/** The answers of a list that is one by its form: keys alone, or parts named by kinds of questions. */
export function keySheetOf(blocks: readonly Block[]): Given[] | null {
  const parts = partsOfSheet(blocks)
  if (parts.length < 2) return keysIn(blocks, 2) ?? lettered(blocks) ?? belowNotes(blocks)
  const found = parts.flatMap((part) =>
    ofPart(part, keysIn(part.blocks, 1) ?? keysFirst(part.blocks) ?? saidIn(part.blocks)),
  )
  return found.length >= 2 ? found : null
}

/** Most lines of notes between the title of a key and its table. */
const mostNotes = 3

/** The answers of tables below a few paragraphs that say how to read them. */
function belowNotes(blocks: readonly Block[]): Given[] | null {
  const at = blocks.findIndex(({ type }) => type !== 'paragraph')
  return at < 1 || at > mostNotes || blocks[at]?.type !== 'table' ? null : keyTables(blocks.slice(at))
}

/** What answers the questions of a part in words. */
function saidIn(blocks: readonly Block[]): Given[] | null {
  const areLines = blocks.every(({ type }) => type === 'paragraph')
  return (areLines ? countedIn(blocks) : null) ?? itemised(blocks, 1)
}

/** Answers of exercises, each of several under its number; null where fewer than two have such. */
export function byExercise(blocks: readonly Block[]): Given[] | null {
  const found = exercisesOf(blocks).map((part) =>
    ofPart(part, keysOnly(part.blocks, 2) ?? countedIn(part.blocks) ?? itemised(part.blocks, 2)),
  )
  return found.filter((given) => given.length > 0).length >= 2 ? found.flat() : null
}

function ofPart({ number }: SheetPart, given: readonly Given[] | null): readonly Given[] {
  return number === null ? (given ?? []) : (given ?? []).map((one) => ({ ...one, part: number }))
}

/** Items of numbered lists that begin with the letter of an option each, `2. b. Timor Leste`; null where some do not. */
function lettered(blocks: readonly Block[]): Given[] | null {
  const found = blocks.flatMap((block): Given[] =>
    block.type === 'list' && block.ordered
      ? block.children.map((item, index) => ({
          number: String(itemNumber(block, index)),
          blocks: item.children as Block[],
          keyed: named(item.children as Block[]),
        }))
      : [{ number: '', blocks: [block] }],
  )
  const areKeys = found.every(
    ({ number, blocks: [first] }) =>
      number !== '' && first !== undefined && leadingLetter(plainText([first])) !== null,
  )
  return found.length >= 2 && areKeys ? found : null
}

/** Keys alone in the first block of a part, and what explains some of them behind it. */
function keysFirst([first, ...more]: readonly Block[]): Given[] | null {
  return first === undefined || more.length === 0 ? null : keysOnly([first], 2)
}

/** Tables and lines of keys, and what answers the open questions beside them; null where either is missing. */
function mixed(blocks: readonly Block[]): Given[] | null {
  const sheets = new Map(
    blocks.flatMap((block) => {
      const keys = block.type === 'table' || block.type === 'paragraph' ? keysIn([block], 2) : null
      return keys === null ? [] : [[block, keys] as const]
    }),
  )
  const keys = [...sheets.values()].flat()
  const known = new Set(keys.map(({ number }) => number))
  const beside = blocks.filter((block) => !sheets.has(block))
  const others = (itemised(beside, 1) ?? []).filter(({ number }) => !known.has(number))
  if (known.size < keys.length || keys.length === 0 || others.length === 0) return null
  return [...keys, ...others].sort((a, b) => Number(a.number) - Number(b.number))
}

/** Headings that are numbered as the questions are, each over its answer; what they ask again answers nothing. */
function headed(blocks: readonly Block[]): Given[] | null {
  const depth = blocks.find(({ type }) => type === 'heading')
  const found: { number: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' || depth?.type !== 'heading' || block.depth !== depth.depth) {
      found.at(-1)?.blocks.push(block)
      continue
    }
    const head = headOf(block.children)
    const alone = head.number === null ? /^\d{1,3}(?=\s|$)/.exec(head.text)?.[0] : undefined
    const number = head.number ?? alone
    if (number === undefined) return null
    const nodes = dropStart(head.nodes, alone?.length ?? 0)
    const says = nodes.length > 0 && head.asking === null
    found.push({ number, blocks: says ? [{ ...block, type: 'paragraph', children: nodes }] : [] })
  }
  return found.length >= 2 ? found.filter((one) => one.blocks.length > 0) : null
}
