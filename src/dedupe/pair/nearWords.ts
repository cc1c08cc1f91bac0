import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import { lexiconOf, nearWordsOf } from '../lexicon/lexicons.ts'
import { match } from '../lexicon/phraseMatch.ts'
import { classesOf } from '../text/characters.ts'
import { scan } from '../words/scan.ts'

/** A word of one question for which the other has a near one, and the name that each has where it is another name of something. */
export interface Exchange {
  readonly a: string
  readonly b: string
  readonly nameOfA: string
  readonly nameOfB: string
}

/** The groups of near words of a question, and its words that are in each. */
interface Groups {
  readonly names: readonly string[]
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

const none: readonly Exchange[] = []

/** The words of two questions of one language that may stand for each other, and that only one of them has. */
export function exchanges(a: Frame, b: Frame): readonly Exchange[] {
  if (a.lang === null || a.lang !== b.lang) return none
  const [own, others] = [groupsOf(a), groupsOf(b)]
  let made = none
  for (const group of own.names) {
    const [mine, theirs] = [own.words.get(group), others.words.get(group)]
    if (mine === undefined || theirs === undefined || [...mine].some((word) => theirs.has(word))) continue
    for (const x of mine)
      for (const y of theirs)
        if (!made.some((known) => known.a === x && known.b === y))
          made = [...made, { a: x, b: y, nameOfA: nameOf(x, a), nameOfB: nameOf(y, b) }]
  }
  return made
}

/** The name by which a word is compared: 孩子, 儿童; the word itself where it is none or several. */
function nameOf(word: string, { key, lang }: Frame): string {
  const lexicon = lexiconOf(key, lang)
  const [only, ...more] = lexicon === null ? [] : scan(word, lexicon)
  return only === undefined || only.type === 'mark' || more.length > 0 ? word : only.text
}

const groupsOf = perFrame((frame): Groups => {
  const words = groupedWords(frame)
  return { names: [...words.keys()], words }
})

function groupedWords({ lang, key }: Frame): Groups['words'] {
  const groups = new Map<string, Set<string>>()
  const words = lang === null ? null : nearWordsOf(lang)
  if (words === null) return groups
  const text = words.stems(key)
  const kinds = classesOf(text)
  for (let at = 0; at < text.length; at++) {
    if (kinds[at] !== 'letter' && kinds[at] !== 'run') continue
    const here = match(text, kinds, at, words)
    if (here === null) continue
    for (const group of here.entry.name?.split(' ') ?? [])
      groups.set(group, (groups.get(group) ?? new Set()).add(text.slice(at, here.end)))
  }
  return groups
}
