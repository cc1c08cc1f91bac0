import { classesOf } from '../text/characters.ts'
import type { Lexicon } from './lexicon.ts'
import { match } from './phraseMatch.ts'
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

/**
 * The ways of a language, and its words; an entry has the numbers of the ways, `4` for what one may say besides, `4.0` for a
 * thing, nothing for a word that only a phrase has.
 */
export interface Standing {
  readonly ways: readonly Way[]
  readonly tree: PhraseTree
}

/** Stands in an entry for the words that any question may have. */
export const anyWay = '-'
/** Stands in an entry for a word that speaks to a person. */
export const addressing = '!'

/** The ways to ask the standing questions of a language, in the order of their lines; null where it has none. */
export function standingWays(lang: string): readonly Way[] | null {
  return standing[lang] === undefined ? null : linesOf(standing[lang]).ways.map(({ way }) => way)
}

/** The words of standing questions; what one says is in its entry, see {@link Standing}. */
export function standingTree(
  { lang, fold }: Pick<Lexicon, 'lang' | 'fold'>,
  key: (text: string) => string,
): PhraseTree {
  const { free, addresses, ways } = linesOf(standing[lang] ?? '')
  const said = new Map<string, Set<string>>()
  const put = (words: readonly string[], what: string): void => {
    for (const word of words) {
      const isLast = word.endsWith(lastSign)
      const folded =
        withoutApostrophes(fold(key(isLast ? word.slice(0, -1) : word))) + (isLast ? lastSign : '')
      said.set(folded, (said.get(folded) ?? new Set()).add(what))
    }
  }
  put(free, anyWay)
  put(addresses, addressing)
  for (const [at, { groups, besides }] of ways.entries()) {
    for (const [group, words] of groups.entries()) put(words, `${at}.${group}`)
    put(besides, String(at))
  }
  inherit(said)
  const tree = new GrowingTree()
  for (const [word, what] of said) {
    const atEnd = word.endsWith(lastSign)
    const bare = atEnd ? word.slice(0, -1) : word
    tree.plant(bare.split('*'), { atStart: false, atEnd }, { mark: null, name: [...what].join(' ') })
  }
  const own = tree.finish()
  const words = [...said.keys()].flatMap((phrase) => phrase.replace(/[*$]/g, '').split(' '))
  for (const word of new Set(words))
    if (match(word, classesOf(word), 0, { tree: own })?.end !== word.length)
      tree.plant([word], { atStart: false, atEnd: false }, { mark: null, name: '' })
  return tree.finish()
}

/** Stands behind a word that ends the question. */
const lastSign = '$'

interface Line {
  readonly way: Way
  readonly groups: readonly (readonly string[])[]
  readonly besides: readonly string[]
}

function linesOf(text: string) {
  const [free = '', addresses = '', ...lines] = text.split('\n').filter((line) => line !== '')
  return {
    free: free.slice(2).split(', '),
    addresses: addresses.slice(2).split(', '),
    ways: lines.map((line): Line => {
      const [name = '', rest = ''] = line.split(': ')
      const question = name.replace(addressing, '')
      const [things = '', besides] = rest.split(' - ')
      const groups = things.split(' + ').map((words) => words.split('|'))
      return {
        way: { question, things: groups.length, isPersonal: name !== question },
        groups,
        besides: besides?.split('|') ?? [],
      }
    }),
  }
}

/**
 * A phrase says what its words say, too, to each question that has all of them: `why do you want`, 会怎么处理; not where it
 * ends with who is asked, who is then whom something is done to: `choose you`.
 */
function inherit(said: Map<string, Set<string>>): void {
  const asked = [...said].flatMap(([word, what]) => (what.has(addressing) ? [word] : []))
  for (const [phrase, what] of [...said].sort(([x], [y]) => x.length - y.length)) {
    const parts = partsOf(phrase, said)?.map((part) => [...part])
    if (parts === undefined || asked.some((word) => endsWith(phrase, word))) continue
    const ways = new Set(parts.flat().map(wayOf))
    for (const way of ways)
      if (parts.every((part) => part.some((id) => id === anyWay || wayOf(id) === way)))
        for (const id of parts.flat()) if (wayOf(id) === way) what.add(id)
  }
}

/** Whether a phrase ends with a word; where words stand apart, with no part of one. */
function endsWith(phrase: string, word: string): boolean {
  return phrase.includes(' ') ? phrase.endsWith(` ${word}`) : phrase.endsWith(word)
}

/** The way that what is said belongs to, {@link anyWay} for what says nothing. */
function wayOf(id: string): string {
  return id.split('.', 1)[0] ?? id
}

/** What the parts of a phrase say, the longest first; null where it has none, or one that says nothing known. */
function partsOf(
  phrase: string,
  said: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ReadonlySet<string>[] | null {
  const isSpaced = phrase.includes(' ')
  if (!isSpaced && !/^\p{Script=Han}/u.test(phrase)) return null
  const words = isSpaced ? phrase.split(' ') : [...phrase]
  const parts: ReadonlySet<string>[] = []
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at === 0 ? words.length - 1 : words.length)
    const textTo = (to: number): string => words.slice(at, to).join(isSpaced ? ' ' : '')
    while (end > at && !said.has(textTo(end))) end--
    const part = said.get(textTo(end))
    if (end === at || part === undefined) return null
    parts.push(part)
    at = end
  }
  return parts
}

/** `what's` → `what s`: what stands before and behind an apostrophe is a word each. */
export function withoutApostrophes(text: string): string {
  return /['’]/.test(text) ? text.replace(/['’]\s*/g, ' ') : text
}
