import { classesOf } from './characters.ts'
import type { Frame } from './frame.ts'
import { type NearWords, nearWordsOf } from './lexicon/lexicons.ts'
import { match } from './phraseMatch.ts'

/** A word of one question for which the other has a near one. */
export interface Exchange {
  readonly a: string
  readonly b: string
}

/** Words by the groups that they are in. */
type Groups = ReadonlyMap<string, ReadonlySet<string>>

const found = new WeakMap<Frame, Groups>()

/** The words of two questions of one language that may stand for each other, and that only one of them has. */
export function exchanges(a: Frame, b: Frame): readonly Exchange[] {
  if (a.lang === null || a.lang !== b.lang) return []
  const words = nearWordsOf(a.lang)
  if (words === null) return []
  const [of, others] = [groupsOf(a, words), groupsOf(b, words)]
  const made: Exchange[] = []
  for (const [group, mine] of of) {
    const theirs = others.get(group)
    if (theirs === undefined || [...mine].some((word) => theirs.has(word))) continue
    for (const x of mine)
      for (const y of theirs) if (!made.some(({ a, b }) => a === x && b === y)) made.push({ a: x, b: y })
  }
  return made
}

function groupsOf(frame: Frame, words: NearWords): Groups {
  const known = found.get(frame)
  if (known !== undefined) return known
  const groups = new Map<string, Set<string>>()
  const text = words.stems(frame.key)
  const kinds = classesOf(text)
  for (let at = 0; at < text.length; at++) {
    if (kinds[at] !== 'letter' && kinds[at] !== 'run') continue
    const here = match(text, kinds, at, words)
    if (here === null) continue
    for (const group of here.entry.name?.split(' ') ?? [])
      groups.set(group, (groups.get(group) ?? new Set()).add(text.slice(at, here.end)))
  }
  found.set(frame, groups)
  return groups
}
