import { plainText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { bodyOf, type Region } from '../outline/outline.ts'
import { dropStart, textOf } from '../text/phrasing.ts'
import type { Given } from './sheet.ts'
import { itemised } from './sheetItems.ts'
import { exercisesOf } from './sheetParts.ts'

/** Longest key, and shortest text that explains one, in UTF-16 units. */
const [longestKey, shortestReason] = [12, 20]

/**
 * What explains some of the keys of a list, behind them or below a heading of its own: a text each, under the number of its
 * question. None where the list gives more than keys.
 *
 *     | 01 | 02 |        ### Comments
 *     |----|----|
 *     | B  | C  |        **Question 02.** Both are closed, but …
 */
export function explainedBeside(region: Region, answers: readonly Given[]): readonly Given[] {
  const short = answers.filter(({ blocks }) => plainText(blocks).trim().length <= longestKey).length
  if (short * 10 < answers.length * 8) return []
  const known = new Set(answers.map(({ number }) => number))
  const own = labelled(region.blocks.slice(1))
  const below = region.children.map((child) => {
    const blocks = bodyOf(child)
    const found = labelled(blocks)
    return found.length > 0 ? found : (itemised(upToRule(blocks), 2) ?? [])
  })
  return [own, ...below].flatMap((given) =>
    rise(given) && given.every((one) => explains(one, known)) ? given : [],
  )
}

function rise(given: readonly Given[]): boolean {
  return given.every(({ number }, at) => at === 0 || Number(number) > Number(given[at - 1]?.number))
}

function labelled(blocks: readonly Block[]): readonly Given[] {
  return exercisesOf(upToRule(blocks)).flatMap(({ number, blocks: said }) =>
    number === null ? [] : [{ number, blocks: said }],
  )
}

function upToRule(blocks: readonly Block[]): readonly Block[] {
  const rule = blocks.findIndex(({ type }) => type === 'thematicBreak')
  return rule < 0 ? blocks : blocks.slice(0, rule)
}

function explains({ number, blocks }: Given, known: ReadonlySet<string>): boolean {
  return known.has(number) && plainText(blocks).trim().length >= shortestReason
}

const mark = /^[*†‡§¹²³]{1,3}$/u

/** Whether a block starts with a mark that leads to it from elsewhere, `* Expected: …`. */
export function isNote(block: Block): boolean {
  return block.type === 'paragraph' && /^\s*[*†‡§¹²³]{1,3}\s*\p{L}/u.test(textOf(block.children))
}

/** An answer that is a mark alone as the note which has that mark below the list: `*` → `* Expected: …`. */
export function withNote(given: Given, region: Region): Given {
  const sign = plainText(given.blocks).trim()
  if (!mark.test(sign)) return given
  for (const block of bodyOf(region)) {
    const text = block.type === 'paragraph' ? textOf(block.children) : ''
    const start = text.length - text.trimStart().length
    if (block.type !== 'paragraph' || !text.startsWith(sign, start) || text.trim() === sign) continue
    return { ...given, blocks: [{ ...block, children: dropStart(block.children, start + sign.length) }] }
  }
  return given
}
