import type { Lexicon } from './lexicon.ts'
import { GrowingTree, type PhraseTree } from './phraseTree.ts'
import { chinese } from './standing/chinese.ts'
import { english } from './standing/english.ts'
import { others } from './standing/others.ts'

/**
 * The standing questions of interviews in the words of each language. A line has the name of a question and the things that it
 * says, each by words that may stand for it: `stress: stress|pressure + handle|cope with - work`; behind ` - ` stands what it may
 * say besides. The line of `-` has the words that any of them may have, that of `!` those by which one speaks to a person: a question whose
 * name ends in `!` needs one, since things have strengths, too. A question has a line for each way to say it.
 */
export const standing: Readonly<Record<string, string>> = { zh: chinese, en: english, ...others }

/** The name of each way to ask, and how many things it says. */
export interface Way {
  readonly question: string
  readonly things: number
  /** Whether it is asked of a person only where it says so. */
  readonly isPersonal: boolean
}

/** The ways of a language, and its words; an entry has the numbers of the ways, `4` for what one may say besides, `4.0` for a thing. */
export interface Standing {
  readonly ways: readonly Way[]
  readonly tree: PhraseTree
}

/** Stands in an entry for the words that any question may have. */
export const anyWay = '-'
/** Stands in an entry for a word that speaks to a person. */
export const addressing = '!'

/** The standing questions of a language; null where it has none. */
export function standingOf(
  { lang, fold }: Pick<Lexicon, 'lang' | 'fold'>,
  key: (text: string) => string,
): Standing | null {
  const text = standing[lang]
  if (text === undefined) return null
  const [free, addresses, ...lines] = text.split('\n').filter((line) => line !== '')
  const said = new Map<string, Set<string>>()
  const put = (words: readonly string[], what: string): void => {
    for (const word of words) {
      const isLast = word.endsWith('$')
      const folded = withoutApostrophes(fold(key(isLast ? word.slice(0, -1) : word))) + (isLast ? '$' : '')
      said.set(folded, (said.get(folded) ?? new Set()).add(what))
    }
  }
  put(free?.slice(2).split(', ') ?? [], anyWay)
  put(addresses?.slice(2).split(', ') ?? [], addressing)
  const ways = lines.map((line, at): Way => {
    const [name = '', rest = ''] = line.split(': ')
    const question = name.replace(addressing, '')
    const [things = '', besides] = rest.split(' - ')
    const groups = things.split(' + ')
    for (const [group, words] of groups.entries()) put(words.split('|'), `${at}.${group}`)
    if (besides !== undefined) put(besides.split('|'), String(at))
    return { question, things: groups.length, isPersonal: name !== question }
  })
  // A phrase that only has such words says no more than they do in any other question.
  for (const [word, what] of said)
    if (word.includes(' ') && word.split(' ').every((part) => said.get(part)?.has(anyWay))) what.add(anyWay)
  const tree = new GrowingTree()
  for (const [word, what] of said) {
    const atEnd = word.endsWith('$')
    const bare = atEnd ? word.slice(0, -1) : word
    tree.plant(bare.split('*'), { atStart: false, atEnd }, { mark: null, name: [...what].join(' ') })
  }
  return { ways, tree: tree.finish() }
}

/** `what's` → `what s`: what stands before and behind an apostrophe is a word each. */
export function withoutApostrophes(text: string): string {
  return text.replace(/['’]\s*/g, ' ')
}
