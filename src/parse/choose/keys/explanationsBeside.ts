import { plainText } from '../../../model/text.ts'
import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { bodyOf, type Region } from '../../outline/outline.ts'
import type { Given } from '../reading/given.ts'
import { countedThrough } from './counted.ts'
import { answersOf } from './inOrder/paperKey.ts'
import { noParts } from './inOrder/paperParts.ts'
import { keysAlone } from './keysAlone.ts'
import { itemised } from './sheetItems.ts'

/** Longest key, and shortest explanation of one, in UTF-16 units. */
const [longestKey, shortest] = [12, 20]

/**
 * What explains some of the keys of a list, behind them or below a heading of its own, whatever that is called, for the
 * questions that have these keys. None where the list gives more than keys.
 *
 *     | 01 | 02 |        ### Comments
 *     |----|----|
 *     | B  | C  |        **Question 02.** Both are closed, but …
 */
export function explanationsBeside(
  region: Region,
  answered: readonly (readonly [Entry, Given])[],
): readonly [Entry, Given][] {
  const keyed = answered.flatMap(([entry, given]) => (isKey(given) ? [entry] : []))
  if (keyed.length * 10 < answered.length * 8) return []
  return [region.blocks.slice(1), ...region.children.map(bodyOf)].flatMap((all) => {
    const blocks = upToRule(all).filter((block) => !holdsAnswers(block))
    const found = answersOf({ blocks, parts: noParts, isProse: true }, keyed)
    return found.every(([, { blocks }]) => lengthOf(blocks) >= shortest) ? found : []
  })
}

/** Whether an answer is a key to the paper as a whole; in a part of it others have the same number. */
function isKey({ part, blocks }: Given): boolean {
  return part === undefined && lengthOf(blocks) <= longestKey
}

function lengthOf(blocks: readonly Block[]): number {
  return plainText(blocks).trim().length
}

function upToRule(blocks: readonly Block[]): readonly Block[] {
  const rule = blocks.findIndex(({ type }) => type === 'thematicBreak')
  return rule < 0 ? blocks : blocks.slice(0, rule)
}

/** Whether a block is keys, or answers of which several stand in a line or an item. */
function holdsAnswers(block: Block): boolean {
  if (keysAlone(block) !== null || countedThrough([block]) !== null) return true
  return block.type === 'list' && (itemised([block], 1) ?? []).length > block.children.length
}
