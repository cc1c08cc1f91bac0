import type { Mark } from './marks.ts'

/** The words of one language, as data. */
export interface Lexicon {
  /** BCP 47 language, without region; Chinese of both scripts is `zh`. */
  readonly lang: string
  /**
   * `joined`: written without spaces, phrases parted by white space. `spaced`: words parted by spaces, phrases by commas; a
   * `*` stands for any ending of a word, `^` binds
   * a phrase to the beginning of the question, `$` to its end.
   */
  readonly writing: 'joined' | 'spaced'
  /** Whether a case mark (から, 에서, से) follows its noun. */
  readonly postposed: boolean
  /** Letters that are written in several ways become one; applied to questions and to the lexicon itself. */
  readonly fold: (text: string) => string
  /** A word without its inflection; needs not be a word. */
  readonly stem: (word: string) => string
  readonly words: Readonly<Partial<Record<Mark, string>>>
  /** Other names of a thing by the name that stands for all of them. */
  readonly aliases: Readonly<Record<string, string>>
}

/** Stands in a phrase for what is left of a word. */
const anyEnding = '*'

/** Stands before a phrase that begins a question, and behind one that ends it. */
const atStart = '^'
const atEnd = '$'

/** What a phrase of the lexicon says: its class, or the name that it stands for. */
export interface Entry {
  readonly mark: Mark | null
  readonly name: string | null
}

/** One step of the tree over the UTF-16 code units of all phrases. */
export interface TreeNode {
  readonly next: Map<number, TreeNode>
  entry: Entry | null
  /** What the phrase says where the question ends with it. */
  last: Entry | null
  /** Goes on behind any ending of the word. */
  ending: TreeNode | null
  /** At the root: phrases that begin a question. */
  start: TreeNode | null
}

/** A lexicon made ready for matching. */
export interface CompiledLexicon extends Omit<Lexicon, 'words' | 'aliases'> {
  readonly tree: TreeNode
}

/** Puts all phrases of a lexicon into one tree; `key` is the normal form that questions get too. */
export function compile(lexicon: Lexicon, key: (text: string) => string): CompiledLexicon {
  const tree = node()
  const parting = lexicon.writing === 'joined' ? /\s+/ : /\s*,\s*/
  const plant = (phrase: string, entry: Entry): void => {
    const text = key(lexicon.fold(phrase))
    const last = text.endsWith(atEnd)
    let at = tree
    for (const character of (last ? text.slice(0, -1) : text).split('')) at = child(at, character)
    if (last) at.last ??= entry
    else if (at !== tree) at.entry ??= entry
  }
  const each = (phrases: string, entry: Entry): void => {
    for (const phrase of phrases.trim().split(parting)) plant(phrase.replaceAll('_', ' '), entry)
  }
  for (const [name, others] of Object.entries(lexicon.aliases)) {
    const entry = { mark: null, name: lexicon.fold(key(name)) }
    plant(name, entry)
    each(others, entry)
  }
  for (const [mark, phrases] of Object.entries(lexicon.words))
    each(phrases, { mark: mark as Mark, name: null })
  const { lang, writing, postposed, fold, stem } = lexicon
  return { lang, writing, postposed, fold, stem, tree }
}

function node(): TreeNode {
  return { next: new Map(), entry: null, last: null, ending: null, start: null }
}

function child(parent: TreeNode, character: string): TreeNode {
  if (character === anyEnding) {
    parent.ending ??= node()
    return parent.ending
  }
  if (character === atStart) {
    parent.start ??= node()
    return parent.start
  }
  const code = character.charCodeAt(0)
  const found = parent.next.get(code) ?? node()
  parent.next.set(code, found)
  return found
}
