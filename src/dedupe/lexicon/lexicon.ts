import type { Mark } from './marks.ts'
import { type PersonPatterns, type Persons, personPatterns } from './personPatterns.ts'
import { phrasesOf, type Writing } from './phrases.ts'
import { type Entry, GrowingTree, nowhere, type PhraseTree } from './phraseTree.ts'
import { firmEntries, type Synonyms } from './synonyms.ts'
import type { Term } from './terms.ts'

/** What a language says things by: in the compiled command they stand in its tree alone, see `scripts/lexicons.ts`. */
export interface Phrases {
  /**
   * Phrases by what they say, parted as {@link phrasesOf} has them; a `*` stands for any ending of a word, `_` for a space, `^`
   * binds a phrase to the beginning of the question, `$` to its end.
   */
  readonly words: Readonly<Partial<Record<Mark, string>>>
  /** Other names of a thing by the name that stands for all of them. */
  readonly aliases: Readonly<Record<string, string>>
}

/** The words of one language, as data. */
export interface Lexicon {
  /** BCP 47 language, without region; Chinese of both scripts is `zh`. */
  readonly lang: string
  /** Whether words are parted by spaces, and so how phrases are. */
  readonly writing: Writing
  /** Whether a case mark (から, 에서, से) follows its noun. */
  readonly postposed: boolean
  /** Whether what is done ends the sentence, behind any word: `Wie wird in der Bilanz ein Verlust gebucht`. */
  readonly verbLast?: boolean
  /** Whether nouns have cases, so that each word of a name changes its ending. */
  readonly declines?: boolean
  /** Whether what a noun belongs to follows it without a small word: `время сборки`. */
  readonly headFirst?: boolean
  /** Letters that are written in several ways become one; applied to questions and to the lexicon itself. */
  readonly fold: (text: string) => string
  /** As whom one is asked, before the question itself: `As a nurse, how …`. Of a folded question. */
  readonly role?: RegExp
  /** A word without its inflection; needs not be a word. */
  readonly stem: (word: string) => string
  readonly phrases: Phrases
  /**
   * Verbs that say no more of a thing with several names (`Which symptoms does flu have`), but ask for something else where
   * nothing more is named: `What does a cell contain` is not what a cell is.
   */
  readonly having?: string
  /**
   * Nouns that say of what kind the name beside them is, and verbs that say that it is there, as far as a name with them is the
   * name itself: the Pending state, TCP 协议. They name something of their own wherever both questions do not agree in the rest.
   */
  readonly carriers?: string
  readonly persons?: Persons
  /** How one thing is set off against another that is denied: `not B but A`. */
  readonly contrast?: {
    /** What denies by itself, and no ability or wish: `not`, 不用, but neither `cannot` nor 无法. */
    readonly denies: string
    /** What goes over to the other thing: `sondern`, 而. */
    readonly turns: string
  }
}

/** Stands in a phrase for what is left of a word. */
const anyEnding = '*'

/** Stands before a phrase that begins a question, and behind one that ends it. */
const startSign = '^'
const endSign = '$'

/** Stands before a name without its inflection, by which its other forms are known: Anemi, Aneminin. */
const stemSign = '\ue001'

/** A word that may have other endings than those that a lexicon spells out. */
const inflected = /^\p{L}{5,}$/u
/** A name of several words that may. */
const declined = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,3}$/u

/** A lexicon made ready for matching. */
export interface CompiledLexicon
  extends Omit<Lexicon, 'words' | 'aliases' | 'having' | 'carriers' | 'persons' | 'contrast'> {
  /** All its phrases. */
  readonly tree: PhraseTree
  readonly having: ReadonlySet<string>
  readonly carriers: ReadonlySet<string>
  readonly persons: PersonPatterns | null
  readonly contrast: Readonly<Record<keyof NonNullable<Lexicon['contrast']>, ReadonlySet<string>>> | null
}

/**
 * Puts all phrases of a lexicon, the terms of its language and firm synonyms into one tree; of two that are alike the
 * lexicon's own counts, unless it only says that a phrase is content. `key` is the normal form that questions get too.
 */
export function treeOf(
  lexicon: Lexicon,
  terms: readonly Term[],
  firm: Synonyms['firm'],
  key: (text: string) => string,
): PhraseTree {
  const tree = new GrowingTree()
  const keyOf = (text: string): string => key(lexicon.fold(text))
  const known = new Map<string, string>()
  const plant = (phrase: string, entry: Entry): void => {
    const text = keyOf(phrase)
    if (entry.name !== null && !known.has(text)) known.set(text, entry.name)
    const [atStart, atEnd] = [text.startsWith(startSign), text.endsWith(endSign)]
    const bare = text.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
    tree.plant(bare.split(anyEnding), { atStart, atEnd }, entry)
    if (entry.name !== null && (inflected.test(bare) || (lexicon.declines === true && declined.test(bare))))
      tree.plant(
        [stemSign + bare.split(' ').map(lexicon.stem).join(' ')],
        { atStart: false, atEnd: false },
        entry,
      )
  }
  const each = (phrases: string, entry: Entry): void => {
    for (const phrase of phrasesOf(phrases, lexicon.writing)) plant(phrase.replaceAll('_', ' '), entry)
  }
  for (const [name, others] of Object.entries(lexicon.phrases.aliases)) {
    const entry = { mark: null, name: lexicon.fold(key(name)) }
    plant(name, entry)
    each(others, entry)
  }
  for (const [mark, phrases] of Object.entries(lexicon.phrases.words))
    each(phrases, { mark: mark as Mark, name: null })
  for (const { name, forms } of terms) {
    const owned = [name, ...forms].map((form) => known.get(keyOf(form))).find((own) => own !== undefined)
    const entry = { mark: null, name: owned ?? keyOf(name) }
    for (const form of forms) plant(form, entry)
  }
  const own = tree.finish()
  for (const group of firm) for (const [word, entry] of firmEntries(group, own, keyOf)) plant(word, entry)
  return tree.finish()
}

/** A lexicon with its phrases in a tree; `key` is the normal form that questions get too. */
export function compiledWith(
  tree: PhraseTree,
  { having = '', carriers = '', persons, contrast, ...lexicon }: Lexicon,
  key: (text: string) => string,
): CompiledLexicon {
  const { writing } = lexicon
  const keyOf = (text: string): string => lexicon.fold(key(text))
  const setOf = (phrases: string): ReadonlySet<string> => new Set(phrasesOf(phrases, writing).map(keyOf))
  return {
    ...lexicon,
    tree,
    having: setOf(having),
    carriers: new Set(
      phrasesOf(carriers, writing)
        .map(keyOf)
        .flatMap((word) => [word, lexicon.stem(word)]),
    ),
    persons: persons === undefined ? null : personPatterns(persons, writing, keyOf),
    contrast:
      contrast === undefined ? null : { denies: setOf(contrast.denies), turns: setOf(contrast.turns) },
  }
}

/** The name whose forms have this stem, or null. */
export function nameOfStem(stem: string, tree: PhraseTree): string | null {
  const node = stemNode(stem, tree)
  return node === nowhere ? null : (tree.entry(node)?.name ?? null)
}

/** The node behind the stem of the first word of names, or of the next where `from` is the node of those before. */
export function stemNode(stem: string, tree: PhraseTree, from?: number): number {
  let node = from === undefined ? tree.step(tree.root, stemSign.charCodeAt(0)) : tree.step(from, space)
  for (let at = 0; at < stem.length && node !== nowhere; at++) node = tree.step(node, stem.charCodeAt(at))
  return node
}

const space = ' '.charCodeAt(0)
