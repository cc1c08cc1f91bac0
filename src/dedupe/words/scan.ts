import { type CompiledLexicon, nameOfStem } from '../lexicon/lexicon.ts'
import { type Attribute, attributes, type Mark } from '../lexicon/marks.ts'
import { endOfToken, type Match, match, yielding } from '../lexicon/phraseMatch.ts'
import type { Entry } from '../lexicon/phraseTree.ts'
import { type CharacterClass, characterClass, classesOf } from '../text/characters.ts'
import { unmarked } from '../text/normalise.ts'
import { inflectedNames } from './inflected.ts'
import { unfolded } from './unfolded.ts'

/**
 * A piece of a question. `word`: a word or number, compared whole; `run`: characters without word boundaries, compared
 * by what they share; `mark`: a word of the lexicon.
 */
export type Token =
  | { readonly type: 'word' | 'run'; readonly text: string; readonly surface: string }
  | {
      readonly type: 'light'
      readonly text: string
      readonly surface: string
      /** Where a verb may say it too. */
      readonly attribute?: Attribute
    }
  | { readonly type: 'mark'; readonly mark: Mark; readonly text: string; readonly surface: string }

/** Whether a token is one of these marks. */
export function isMark<Name extends Mark>(
  token: Token | undefined,
  ...marks: readonly Name[]
): token is Token & { readonly type: 'mark'; readonly mark: Name } {
  return token?.type === 'mark' && (marks as readonly Mark[]).includes(token.mark)
}

/** Signs that are punctuation where they stand alone, and a name where doubled (`??`, `...`, `::`). */
const punctuating = /^(?:[?!.:\-/]|~?\/\.?|[?!]{2,}|\.{3,}|-{2,})$/
/** `https` is no plural. */
const unvowelled = /^[b-df-hj-np-tv-xz]+$/
/** Cuts the normal form of a question into words of the lexicon and what is left. Linear in its length. */
export function scan(text: string, lexicon: CompiledLexicon): readonly Token[] {
  const kinds = classesOf(text)
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kinds[at]
    if (kind === 'space' || kind === undefined) {
      at++
      continue
    }
    const longest = match(text, kinds, at, lexicon)
    const matched = longest !== null && kind === 'run' ? yielding(longest, text, kinds, at, lexicon) : longest
    const named = matched !== null && (isSpelled(matched, text, at) || isQuoted(matched, text, at))
    const found = named ? null : matched
    const end = found?.end ?? (named && kind === 'run' ? matched.end : endOfToken(text, kinds, at))
    const surface = text.slice(at, end)
    if (found === null) tokens.push(tokenOf(surface, kind, lexicon))
    else tokens.push(...entryTokens(found.entry, surface, lexicon))
    at = end
  }
  return unfolded(inflectedNames(tokens, lexicon), lexicon)
}

function entryTokens({ mark, name }: Entry, surface: string, lexicon: CompiledLexicon): readonly Token[] {
  if (name !== null)
    return [isRun(name) ? { type: 'run', text: name, surface: name } : { type: 'word', text: name, surface }]
  if (mark === 'LIGHT') return [{ type: 'light', text: lexicon.stem(surface), surface }]
  if (isAttribute(mark)) return [{ type: 'light', text: lexicon.stem(surface), surface, attribute: mark }]
  if (mark !== 'CONTENT') return [{ type: 'mark', mark: mark ?? 'EMPTY', text: surface, surface }]
  return surface.split(' ').map((word) => tokenOf(word, characterClass([...word][0] ?? ' '), lexicon))
}

function isAttribute(mark: Mark | null): mark is Attribute {
  return attributes.some((name) => name === mark)
}

function isRun(text: string): boolean {
  return characterClass([...text][0] ?? '') === 'run' || /\p{Script=Hangul}/u.test(text)
}

function tokenOf(surface: string, kind: CharacterClass, lexicon: CompiledLexicon): Token {
  if (kind === 'run') return { type: 'run', text: surface, surface }
  if (kind === 'digit') return { type: 'word', text: surface.replace(/(?:\.0+)+$/, ''), surface }
  if (kind === 'letter') {
    const type = /\p{Script=Hangul}/u.test(surface) ? 'run' : 'word'
    return { type, text: type === 'word' ? wordText(surface, lexicon) : stemOf(surface, lexicon), surface }
  }
  if (/^(?:→|⇒|->|=>)$/.test(surface)) return { type: 'mark', mark: 'TO', text: surface, surface }
  if (surface === '&') return { type: 'mark', mark: 'AND', text: surface, surface }
  if (kind === 'punctuation' || punctuating.test(surface))
    return { type: 'mark', mark: 'EMPTY', text: surface, surface }
  return { type: 'word', text: surface, surface }
}

/** Words by what they are compared by: the same few stand in most questions of a book. */
const wordTexts = new WeakMap<CompiledLexicon, Map<string, string>>()
const mostWords = 20_000

function wordText(surface: string, lexicon: CompiledLexicon): string {
  const known = wordTexts.get(lexicon) ?? new Map<string, string>()
  const found = known.get(surface)
  if (found !== undefined) return found
  const stem = stemOf(surface, lexicon)
  const text = nameOfStem(stem, lexicon.tree) ?? stem
  if (known.size < mostWords) wordTexts.set(lexicon, known.set(surface, text))
  return text
}

function stemOf(surface: string, lexicon: CompiledLexicon): string {
  const word = unmarked(surface)
  return unvowelled.test(word) ? word : lexicon.stem(word)
}

/** `g1i.png`: a small word of the Latin script that touches a digit is a part of a name. */
function isSpelled({ entry, end }: Match, text: string, at: number): boolean {
  if (entry.mark === null) return false
  return (
    (/[a-z]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '')) ||
    (/[a-z]/.test(text[end - 1] ?? '') && /\d/.test(text[end] ?? ''))
  )
}

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
}

/** `助词「は」`, `the word "by"`: a small word that stands in quotes by itself is what is asked about. */
function isQuoted({ entry, end }: Match, text: string, at: number): boolean {
  const closing = quotes[text[at - 1] ?? '']
  if (entry.mark === null || closing === undefined || !closing.includes(text[end] ?? ' ')) return false
  const isApostrophe = text[at - 1] === "'" && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')
  return !isApostrophe && !/\s/.test(text.slice(at, end))
}
