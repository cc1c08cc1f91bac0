import { characterClass, classesOf } from '../text/characters.ts'
import { binding } from './binding.ts'
import type { Lexicon } from './lexicon.ts'
import { isAsk, isTellingVerb, isTopic } from './markKinds.ts'
import type { Mark } from './marks.ts'
import { match } from './phraseMatch.ts'
import { type Entry, GrowingTree, type PhraseTree } from './phraseTree.ts'

/** Words of one language that stand for each other; where they come from: `synonyms/README.md`. */
export interface Synonyms {
  /** Whoever asks with one of them asks the same as with another, whatever else the question says. */
  readonly firm: readonly (readonly string[])[]
  /** A person may ask again with one of them for another, or may mean something else. */
  readonly near: readonly (readonly string[])[]
}

/** The groups of a list: a line is a group, its words parted by commas, behind `=` where they are firm and `~` where near. */
export function synonymsOf(list: string): Synonyms {
  const groups = (sign: string): readonly (readonly string[])[] =>
    list
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(sign.length).split(', '))
  return { firm: groups('= '), near: groups('~ ') }
}

/**
 * What each word of a firm group says: what one of them says in the lexicon already, or else the first of them as a name.
 * Nothing where the lexicon has several of them and tells them apart.
 */
export function firmEntries(
  group: readonly string[],
  tree: PhraseTree,
  keyOf: (text: string) => string,
): readonly (readonly [word: string, entry: Entry])[] {
  const known = group.map((word) => entryOf(keyOf(withoutStar(word)), tree))
  const [own, ...others] = new Map(
    known.flatMap((entry) =>
      entry === null || entry.mark === 'CONTENT' ? [] : [[said(entry), entry] as const],
    ),
  ).values()
  if (others.length > 0) return []
  const entry = own ?? { mark: null, name: keyOf(withoutStar(group[0] ?? '')) }
  return group.flatMap((word, at) => {
    const has = known[at] ?? null
    const isFree = has === null || has.mark === 'CONTENT'
    return isFree && !hides(keyOf(word), tree) ? [[word, entry] as const] : []
  })
}

/**
 * Whether a word would hide one that it has in it: one that asks, denies or says what is done (护理措施, cut down), or a small
 * word that begins it where words stand without spaces, and may end what stands before (的士, 团队的士气).
 */
function hides(key: string, tree: PhraseTree): boolean {
  const parts = partsOf(key, tree)
  if (parts.some(({ mark }) => says(mark))) return true
  return characterClass([...key][0] ?? '') === 'run' && binding.has(parts[0]?.mark ?? 'CONTENT')
}

/** What the words say that are known in one that is not, the longest first; nothing where it is known itself. */
function partsOf(key: string, tree: PhraseTree): readonly Entry[] {
  const kinds = classesOf(key)
  const parts: Entry[] = []
  for (let at = 0; at < key.length; ) {
    const found = match(key, kinds, at, { tree })
    if (found?.end === key.length && at === 0) return []
    if (found !== null) parts.push(found.entry)
    at = found?.end ?? at + 1
  }
  return parts
}

function says(mark: Mark | null): boolean {
  return (
    mark !== null &&
    (isAsk(mark) || isTopic(mark) || isTellingVerb(mark) || mark === 'NOT' || mark === 'CERTAIN')
  )
}

function withoutStar(word: string): string {
  return word.replaceAll('*', '')
}

function said({ mark, name }: Entry): string {
  return `${mark} ${name}`
}

function entryOf(key: string, tree: PhraseTree): Entry | null {
  const found = match(key, classesOf(key), 0, { tree })
  return found?.end === key.length ? found.entry : null
}

/**
 * All groups by their words, for a firm one may have words that the lexicon takes for something else. What a word says is
 * the numbers of its groups, parted by spaces.
 */
export function nearTree(
  { near, firm }: Synonyms,
  { fold, stem }: Pick<Lexicon, 'fold' | 'stem'>,
  key: (text: string) => string,
): PhraseTree {
  const groups = new Map<string, Set<number>>()
  const put = (word: string, group: number): void => {
    groups.set(word, (groups.get(word) ?? new Set()).add(group))
  }
  for (const [group, words] of [...near, ...firm].entries()) {
    for (const word of words) put(stems(fold(key(word)), stem), group)
  }
  const tree = new GrowingTree()
  for (const [word, of] of groups)
    tree.plant(word.split('*'), { atStart: false, atEnd: false }, { mark: null, name: [...of].join(' ') })
  return tree.finish()
}

/** A text with each of its words without inflection; what no alphabet writes stays as it is. */
export function stems(text: string, stem: (word: string) => string): string {
  return text.replace(/[\p{L}\p{M}]+(?!\*|[\p{L}\p{M}])/gu, (word) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? word : stem(word),
  )
}
