import type { Entry } from '../../entry/entry.ts'
import { headOf } from '../../text/head.ts'
import { dropStart } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** What the head of a candidate starts with, and how many characters it takes. */
export interface Start {
  readonly entry: Entry
  readonly word: string
  readonly length: number
}

/** The same with the number in it. */
export interface Found extends Start {
  readonly number: string
}

/**
 * What `find` reads at the start of the heads of each family, and how many members the family has. Of families in which
 * fewer than `tenths` have it, not all is told.
 */
export function inFamilies<One extends Start>(
  families: ByFamily,
  find: (entry: Entry) => One | null,
  tenths: number,
): { readonly found: readonly One[]; readonly size: number }[] {
  return [...families.values()].map((members) => {
    const size = members.length
    const found: One[] = []
    for (const [at, entry] of members.entries()) {
      const one = find(entry)
      const others = at + 1 - found.length
      if (one !== null) found.push(one)
      else if ((size - others) * 10 < size * tenths) break
    }
    return { found, size }
  })
}

/** Those that have the word that most have. */
export function mostAlike<One extends Start>(found: readonly One[]): readonly One[] {
  const words = new Map<string, number>()
  for (const { word } of found) words.set(word, (words.get(word) ?? 0) + 1)
  const [common = ''] = [...words].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])
  return found.filter(({ word }) => word === common)
}

/** A candidate without what its head starts with. */
export function withHead({ entry, number, length }: Found): Entry {
  const head = headOf(dropStart(entry.head.nodes, length))
  const tags = [...entry.head.tags, ...head.tags]
  const bare = head.text === ''
  return {
    ...entry,
    head: { ...head, number, levels: 1, tags, id: entry.head.id, role: bare ? 'question' : head.role },
  }
}
