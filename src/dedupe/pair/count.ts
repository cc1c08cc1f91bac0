import type { Frame } from '../frame/frame.ts'
import { isDefinition } from '../frame/intent.ts'
import { betweenTwo, counted } from '../lexicon/counting.ts'
import { isTopic } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import type { Piece } from './align.ts'

const small = /^(?:[2-9]|1[0-2])$/
/** What may stand between an ask and how many of a thing are to be listed. */
const leading: ReadonlySet<Mark> = new Set<Mark>([
  'EMPTY',
  'PLEASE',
  'OF',
  'FOR',
  'IN',
  'LIST',
  'WHAT',
  'WHICH',
  'EXPLAIN',
])
/**
 * Whether a number only says how many of what is asked for there are: `the four pillars of …`, `조건 4가지`. A number
 * behind a name is a part of it: `type 2 diabetes`, `Java 8`. Also a word for the first or for one of several, which the
 * other question needs not say.
 */
export function isCount({ text, surface, unit }: Piece, { focus, intent, key }: Frame): boolean {
  if (!/\d/.test(surface) && (text === '1' || text === '1st')) return true
  if (text === '2' && betweenTwo.test(key)) return true
  if (small.test(text) && enumerated(focus) === Number(text)) return true
  if (!small.test(text) || intent.length === 0 || !isDefinition(intent)) return false
  if (counted.exec(key)?.[1] === text || /\p{Script=Hangul}/u.test(surface)) return true
  if (intent.every((name) => name === 'WHAT' || name === 'WHICH' || name === 'EXPLAIN')) return false
  const { joined = true, before = [], after = [] } = focus[unit] ?? {}
  const counts = focus[unit + 1]?.joined === true || after.some(isTopic)
  return counts && !joined && before.every((mark) => leading.has(mark)) && standsFree(text, key)
}

/** How many names stand side by side: `RDB and AOF`, select、poll、epoll. */
function enumerated(focus: Frame['focus']): number {
  let [row, longest] = [1, 1]
  for (const { before, joined } of focus.slice(1)) {
    const isNext = !joined && before.length > 0 && before.every((mark) => mark === 'AND' || mark === 'EMPTY')
    row = isNext ? row + 1 : 1
    longest = Math.max(longest, row)
  }
  return longest
}

/** Whether nothing is left over but how many there are. */
export function isOnlyCount(pieces: readonly Piece[], frame: Frame): boolean {
  return pieces.every((piece) => small.test(piece.text) && isCount(piece, frame))
}

/** `5g` is no five, 第3次 no three, `ب12` no twelve. */
function standsFree(text: string, key: string): boolean {
  let at = key.indexOf(text)
  if (at < 0) return true
  for (; at >= 0; at = key.indexOf(text, at + 1))
    if (!sticking.test(key[at - 1] ?? '') && !/[a-z\d.%:/-]/.test(key[at + text.length] ?? '')) return true
  return false
}

/** What makes a name of the number behind it: a letter, but none of a script without spaces. */
const sticking = /[\d.第]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/u
