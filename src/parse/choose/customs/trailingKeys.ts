import type { List } from 'mdast'
import { optionLetters } from '../../../model/optionLetters.ts'
import type { Entry } from '../../entry/entry.ts'
import { keysIn } from '../../entry/key.ts'
import { optionsOf } from '../../entry/options/options.ts'
import type { Block } from '../../outline/block.ts'
import { textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { withBody } from '../reading/rewritten.ts'

/** Fewest questions that tell the custom, and the share of their family that has it. */
const [fewest, share] = [3, 0.6]
/** Most answers to choose from without letters. */
const most = 8

const trailing = new RegExp(
  `[(（[【]\\s*([${optionLetters}](?:[\\s,，、;；]{0,2}[${optionLetters}]){0,7})\\s*[)）\\]】]\\s*[.。:：]?\\s*$`,
  'u',
)

/**
 * Candidates whose lists without letters are answers to choose from, as the key in brackets at the end of the question tells,
 * which most of their family have:
 *
 *     ### 4. How long is a fathom? (B)
 *     + five feet
 *     + six feet
 */
export function withTrailingKeys(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const offering = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const keyed = members.flatMap((entry) => keyedBy(entry) ?? [])
    const places = new Set(members.map(({ first }) => first)).size
    if (keyed.length < fewest || keyed.length < places * share) continue
    if (keyed.every(({ key }) => key === keyed[0]?.key)) continue
    for (const { entry, key } of keyed) {
      const at = offeredAt(entry.body, key)
      if (at >= 0) offering.set(entry, withBody(entry, withOffer(entry.body, at)))
    }
  }
  return offering
}

function keyedBy(entry: Entry): { readonly entry: Entry; readonly key: string } | null {
  const key = trailing.exec(textOf(entry.head.nodes).slice(-60))?.[1]
  return key === undefined || entry.survey.answered ? null : { entry, key }
}

/** Place of a list above which nothing but code stands, that has an answer for each letter of a key; -1 where others are offered. */
function offeredAt(body: readonly Block[], key: string): number {
  const at = body.findIndex(({ type }) => type !== 'code')
  const list = body[at]
  if (list?.type !== 'list' || optionsOf([list]) !== null) return -1
  const count = list.children.length
  const keys = keysIn(key, [...'ABCDEFGH'].slice(0, count))
  return count >= 2 && count <= most && keys !== null && keys.keys.length > 0 && keys.wrong.length === 0
    ? at
    : -1
}

function withOffer(body: readonly Block[], at: number): Block[] {
  return body.map((block, index) => {
    if (index !== at || block.type !== 'list') return block
    const list: List = { ...block, data: { ...block.data, offered: true } }
    return list
  })
}
