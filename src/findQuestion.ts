import { questionKey, squashed } from './dedupe/text/normalise.ts'
import type { Draft } from './draft.ts'
import type { Item } from './model/item.ts'

/** A question that the user named: how to show the name, and the places that ask it. */
export interface Found {
  readonly name: string
  readonly items: readonly Item[]
}

/**
 * The question that a word of the command line names: `18` by its number, an id of the ledger, `:120` or `b.md:120` by a
 * line of it, else by its title or a part of it that only one title has. A text that is no title is a question of its
 * own, if it has more than one word or a letter beyond Latin: so a wording can be tried.
 */
export function findQuestion(word: string, draft: Draft, ids: readonly (string | null)[]): Found | null {
  return (
    byNumber(word, draft) ??
    byId(word, draft, ids) ??
    byLine(word, draft) ??
    byTitle(word, draft) ??
    asText(word)
  )
}

function byNumber(word: string, draft: Draft): Found | null {
  return /^\d+$/.test(word) ? question(Number(word) - 1, draft, word) : null
}

function byId(word: string, draft: Draft, ids: readonly (string | null)[]): Found | null {
  return question(ids.indexOf(word), draft, word)
}

function question(index: number, { deduped, items }: Draft, name: string): Found | null {
  const occurrences = deduped.questions[index]?.occurrences
  if (occurrences === undefined) return null
  return { name, items: items.filter(({ occurrence }) => occurrences.includes(occurrence)) }
}

function byLine(word: string, { items }: Draft): Found | null {
  const [, source = '', digits] = /^(.*):(\d+)$/.exec(word) ?? []
  if (digits === undefined) return null
  const line = Number(digits)
  const found = items.filter(
    ({ occurrence }) =>
      occurrence.lines[0] <= line && line <= occurrence.lines[1] && occurrence.source.endsWith(source),
  )
  // A question may stand inside another (a follow-up): the innermost is meant.
  const inner = found.sort((x, y) => span(x) - span(y))[0]
  return inner === undefined ? null : { name: word, items: [inner] }
}

function span({ occurrence: { lines } }: Item): number {
  return lines[1] - lines[0]
}

function byTitle(word: string, { items }: Draft): Found | null {
  const wanted = squashed(questionKey(word))
  if (wanted === '') return null
  const keys = items.map(({ title }) => squashed(questionKey(title)))
  const exact = items.filter((_, index) => keys[index] === wanted)
  if (exact.length > 0) return { name: place(exact), items: exact }
  const part = items.filter((_, index) => keys[index]?.includes(wanted))
  const titles = new Set(part.map(({ title }) => squashed(questionKey(title))))
  return titles.size === 1 ? { name: place(part), items: part } : null
}

function place(items: readonly Item[]): string {
  return `:${items[0]?.occurrence.lines[0] ?? 0}`
}

function asText(word: string): Found | null {
  if (/^[\w:.-]+$/.test(word)) return null
  const item: Item = {
    kind: 'open',
    title: word,
    prompt: null,
    answer: null,
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
    tags: [],
    section: null,
    occurrence: { source: '', title: word, lines: [0, 0] },
    explicitId: null,
  }
  return { name: '-', items: [item] }
}
