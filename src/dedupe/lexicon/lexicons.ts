import { normalKey } from '../text/normalise.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fields, fieldTree } from './fields.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { languageOf } from './languages.ts'
import { type CompiledLexicon, compiledWith, type Lexicon, treeOf } from './lexicon.ts'
import { nl } from './nl.ts'
import { PhraseTree } from './phraseTree.ts'
import { pl } from './pl.ts'
import { withPlural } from './plurals.ts'
import { prepared, preparedFields, preparedNear, preparedStanding, preparedTalk } from './prepared.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { type Standing, standing, standingTree, standingWays } from './standing.ts'
import { restored } from './storedTree.ts'
import { lists } from './synonyms/lists.ts'
import { nearTree, stems, synonymsOf } from './synonyms.ts'
import { subjects, tables } from './tables.ts'
import { talk, talkTree } from './talk.ts'
import { loans } from './terms/loans.ts'
import { loansOf, termsOf } from './terms.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** Every language with a lexicon. */
const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [zh, en, ja, ko, ru, es, pt, fr, de, vi, hi, ar, it, nl, pl, uk, tr, id].map((lexicon) => [
    lexicon.lang,
    lexicon,
  ]),
)
const compiled = new Map<string, CompiledLexicon>()

/** All words of all lexicons, as one text: what was decided by others may not hold any more. */
export function lexiconWords(): string {
  return JSON.stringify([...lexicons.values(), tables, loans, lists, fields, standing, talk])
}

/**
 * The lexicon for a question (in its normal form), or null where its language has none. The language is told by the
 * question itself; `book`, the language of the book, where it does not tell.
 */
export function lexiconOf(key: string, book: string | null): CompiledLexicon | null {
  const lang = languageOf(key, book)
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const lexicon = lexicons.get(lang)
  if (lexicon === undefined) return null
  const bytes = prepared(lang)
  const tree = bytes === null ? grown(lexicon) : new PhraseTree(restored(bytes))
  const made = compiledWith(tree, lexicon, normalKey)
  compiled.set(lang, made)
  return made
}

const near = new Map<string, NearWords | null>()

/** Words that may stand for each other, as a tree of their stems. */
export interface NearWords {
  readonly tree: PhraseTree
  /** A key in the form of the tree's phrases. */
  readonly stems: (key: string) => string
}

/** The words of a language that may stand for each other, or null where none are known. */
export function nearWordsOf(lang: string): NearWords | null {
  const known = near.get(lang)
  if (known !== undefined) return known
  const lexicon = lexicons.get(lang)
  const made = lexicon === undefined ? null : nearWords(lexicon)
  near.set(lang, made)
  return made
}

function nearWords(lexicon: Lexicon): NearWords {
  const bytes = preparedNear(lexicon.lang)
  const tree = bytes === null ? grownNear(lexicon) : new PhraseTree(restored(bytes))
  return { tree, stems: (key) => stems(key, lexicon.stem) }
}

/** The near words of all languages, by language. */
export function grownNearTrees(): ReadonlyMap<string, PhraseTree> {
  return new Map([...lexicons.values()].map((lexicon) => [lexicon.lang, grownNear(lexicon)]))
}

function grownNear(lexicon: Lexicon): PhraseTree {
  return nearTree(synonymsOf(lists[lexicon.lang] ?? ''), lexicon, normalKey)
}

const ofFields = new Map<string, PhraseTree | null>()

/** The names of fields and of what belongs to them in a language (see `fields.ts`), or null where none are known. */
export function fieldsOf(lang: string): PhraseTree | null {
  const known = ofFields.get(lang)
  if (known !== undefined) return known
  const lexicon = lexicons.get(lang)
  const made = lexicon === undefined ? null : fieldsIn(lexicon)
  ofFields.set(lang, made)
  return made
}

function fieldsIn(lexicon: Lexicon): PhraseTree {
  const bytes = preparedFields(lexicon.lang)
  return bytes === null ? fieldTree(lexicon, subjects, normalKey) : new PhraseTree(restored(bytes))
}

/** The same for all languages, by language. */
export function grownFieldTrees(): ReadonlyMap<string, PhraseTree> {
  return new Map(
    [...lexicons.values()].map((lexicon) => [lexicon.lang, fieldTree(lexicon, subjects, normalKey)]),
  )
}

const ofStanding = new Map<string, Standing | null>()

/** The standing questions of a language and the ways to ask them, or null where none are known. */
export function standingWaysOf(lang: string): Standing | null {
  const known = ofStanding.get(lang)
  if (known !== undefined) return known
  const [lexicon, ways] = [lexicons.get(lang), standingWays(lang)]
  const made = lexicon === undefined || ways === null ? null : { ways, tree: treeOfStanding(lexicon) }
  ofStanding.set(lang, made)
  return made
}

function treeOfStanding(lexicon: Lexicon): PhraseTree {
  const bytes = preparedStanding(lexicon.lang)
  return bytes === null ? standingTree(lexicon, normalKey) : new PhraseTree(restored(bytes))
}

/** The words of the standing questions of all languages, by language. */
export function grownStandingTrees(): ReadonlyMap<string, PhraseTree> {
  return new Map([...lexicons.values()].map((lexicon) => [lexicon.lang, standingTree(lexicon, normalKey)]))
}

const ofTalk = new Map<string, PhraseTree | null>()

/** What is said around a question to whoever is asked (see `talk.ts`), or null where none is known. */
export function talkOf(lang: string): PhraseTree | null {
  const known = ofTalk.get(lang)
  if (known !== undefined) return known
  const lexicon = lexicons.get(lang)
  const made = lexicon === undefined ? null : talkIn(lexicon)
  ofTalk.set(lang, made)
  return made
}

function talkIn(lexicon: Lexicon): PhraseTree {
  const bytes = preparedTalk(lexicon.lang)
  return bytes === null ? talkTree(lexicon, normalKey) : new PhraseTree(restored(bytes))
}

/** The same for all languages, by language. */
export function grownTalkTrees(): ReadonlyMap<string, PhraseTree> {
  return new Map([...lexicons.values()].map((lexicon) => [lexicon.lang, talkTree(lexicon, normalKey)]))
}

/** The phrases of all languages, by language. */
export function grownTrees(): ReadonlyMap<string, PhraseTree> {
  return new Map([...lexicons.values()].map((lexicon) => [lexicon.lang, grown(lexicon)]))
}

function grown(lexicon: Lexicon): PhraseTree {
  return treeOf(
    lexicon,
    [...tables.flatMap((table) => termsOf(lexicon.lang, table)), ...loansOf(lexicon.lang, loans)],
    synonymsOf(lists[lexicon.lang] ?? '').firm.map((group) =>
      group.flatMap((word) => withPlural(word, lexicon.lang)),
    ),
    normalKey,
  )
}
