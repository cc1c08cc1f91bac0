import type { Entry } from '../../entry/entry.ts'
import { isKey } from '../../entry/keyInStem.ts'
import { asking } from '../../text/asks.ts'
import { saysSeveral, saysTrueOrFalse } from '../../text/words.ts'
import type { ByFamily } from '../reading/byFamily.ts'

const note = /\s*[(（[【]([^()（）[\]【】\d]{1,40})[)）\]】]$/u

/** `[must know]`, a mark that comes again behind some of the titles. */
const squared = /[\]】]$/u

/** Fewest titles with a note that tell a custom. */
const fewest = 3

/**
 * Candidates without the names in brackets behind their titles, `What is a closure? (Google, Meta)`: tags. Half of a family
 * has such, and some names come again; or it is always the same, in square brackets.
 */
export function withoutAskers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const noted = members.flatMap((entry) => {
      const match = note.exec(entry.head.text)
      const names = match?.[1] === undefined || isKey(match[1], entry.survey.options) ? [] : namesIn(match[1])
      return names.length > 0 ? [{ entry, names, index: match?.index ?? 0 }] : []
    })
    const all = noted.flatMap(({ names }) => names.map((name) => name.toLowerCase()))
    const again = all.length - new Set(all).size
    const isUsual = noted.length * 5 >= members.length * 4
    if (noted.length < fewest) continue
    const isMark = new Set(all).size === 1 && noted.every(({ entry }) => squared.test(entry.head.text))
    if (!isMark && noted.length * 2 < members.length) continue
    if (again * (isUsual ? 8 : 4) < noted.length) continue
    for (const { entry, names, index } of noted) {
      const head = {
        ...entry.head,
        text: entry.head.text.slice(0, index),
        tags: [...entry.head.tags, ...names],
      }
      found.set(entry, { ...entry, head })
    }
  }
  return found
}

const mention = /\s+[@＠]([\p{L}\p{N}_.-]{1,40})$/u

/**
 * Candidates without the account behind their titles, `What is a closure? @mei`: who sent it in. Several of a family have such
 * behind what asks, half of those by its mark.
 */
export function withoutMentions(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const noted = members.flatMap((entry) => {
      const match = mention.exec(entry.head.text)
      const text = entry.head.text.slice(0, match?.index ?? 0)
      return match?.[1] === undefined ? [] : [{ entry, name: match[1], text, asks: asking(text) }]
    })
    const marked = noted.filter(({ asks }) => asks === 'mark').length
    if (noted.length < fewestMentions || marked * 2 < noted.length) continue
    for (const { entry, name, text, asks } of noted) {
      const head = { ...entry.head, text, asking: asks, tags: [...entry.head.tags, name] }
      found.set(entry, { ...entry, head })
    }
  }
  return found
}

/** Fewest titles with an account behind them that tell a custom. */
const fewestMentions = 2

/** The names of a note; none where it says how to answer, or explains a word of the title. */
function namesIn(text: string): string[] {
  const names = text.split(/\s*[,，、/&;；|]\s*/u).map((name) => name.trim())
  const folded = text.toLowerCase()
  const areNames = names.every((name) => name !== '' && name.length <= 16 && name.split(/\s+/).length <= 2)
  return areNames && !saysSeveral(folded) && !saysTrueOrFalse(folded) ? names : []
}
