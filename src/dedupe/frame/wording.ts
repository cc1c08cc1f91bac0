import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { isTellingVerb } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import { isMark, type Token } from '../words/scan.ts'
import { type Intent, isDefinition } from './intent.ts'

/** A stemmer of a lexicon. */
export type Stem = (word: string) => string

/** Each word of a phrase without its inflection. */
export function stemmed(surface: string, stem: Stem): string {
  return surface.split(' ').map(stem).join(' ')
}

/**
 * The words behind the verbs and nouns of an intent where a question asks what something is: `data validation` and `data
 * verification` are two things, though to validate and to verify are one deed. Empty where they may stand for each other.
 */
export interface Wording {
  readonly deeds: string
  readonly nouns: string
  /** Of a title that asks nothing, the words besides its names in a script without spaces: 关于, 再. */
  readonly asides: string
  /** Whether a thing that is defined is done to something: 收购, 被收购. */
  readonly passive: boolean
  /**
   * The small words that stand behind a kind of word, or end the question behind a `with`: `the auxiliary essere`, `avec
   * être`.
   */
  readonly mentions: string
  /** Whether it asks what a thing has. */
  readonly having: boolean
}

/** Of a question that is not held to its words. */
export const noWording: Wording = {
  deeds: '',
  nouns: '',
  asides: '',
  passive: false,
  mentions: '',
  having: false,
}

/** Nouns that name several things of one kind: a step and a stage, an element and a component. */
const nounTopics: ReadonlySet<Mark> = new Set<Mark>(['COMPONENTS', 'STEPS', 'MANNER'])

/** The words that a definition is held to. */
export function wordingOf(
  tokens: readonly Token[],
  intent: Intent,
  { stem, having }: Pick<CompiledLexicon, 'stem' | 'having'>,
): Wording {
  // How two things differ is what tells them apart.
  const asksHow = !intent.includes('DIFFERENCE') && tokens.some((token) => isMark(token, 'HOW'))
  const mentions = mentionsOf(tokens)
  if (asksHow || !isDefinition(intent)) return mentions === '' ? noWording : { ...noWording, mentions }
  const words = (wanted: (mark: Mark) => boolean, from: readonly Token[]): string => {
    const found = from.flatMap((token) =>
      token.type === 'mark' && wanted(token.mark) ? [stemmed(token.surface, stem)] : [],
    )
    return [...new Set(found)].sort().join(' ')
  }
  const what = tokens.findIndex((token) => isMark(token, 'WHAT', 'WHICH'))
  const listed = tokens.some((token) => isMark(token, 'LIST'))
  return {
    // The steps by which something is made are how it is made.
    deeds: intent.includes('STEPS') ? '' : words(isTellingVerb, tokens),
    asides: intent.length > 0 ? '' : asidesOf(tokens),
    passive: isPassive(tokens),
    mentions,
    having: tokens.some((token) => isMark(token, 'EMPTY') && having.has(token.text)),
    nouns: what < 0 || listed ? '' : words((mark) => nounTopics.has(mark), tokens.slice(what)),
  }
}

function mentionsOf(tokens: readonly Token[]): string {
  const found = tokens.filter((token, at) => {
    const before = tokens[at - 1]
    if (token.type !== 'mark' || before?.type !== 'mark' || !/\p{L}/u.test(token.surface)) return false
    return before.mark === 'GRAMMAR' || (before.mark === 'WITH' && isEnd(tokens.slice(at + 1)))
  })
  return found.map(({ surface }) => surface).join(' ')
}

function isEnd(rest: readonly Token[]): boolean {
  return rest.every(({ surface }) => !/[\p{L}\p{N}]/u.test(surface))
}

/** A word for `by` before the very first name, as it stands where it turns the name into what is suffered. */
function isPassive(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ type }) => type !== 'mark')
  const before = tokens[first - 1]
  const isDone = tokens.some((token) => token.type === 'mark' && isTellingVerb(token.mark))
  return !isDone && isMark(before, 'BY')
}

function asidesOf(tokens: readonly Token[]): string {
  const words = tokens.flatMap((token) => (isMark(token, 'EMPTY') ? [token.text] : []))
  return words.filter((word) => /\p{Script=Han}/u.test(word)).join(' ')
}
