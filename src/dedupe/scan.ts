import { type CharacterClass, characterClass, classesOf, isPair } from './characters.ts'
import { inflectedNames } from './inflected.ts'
import { type CompiledLexicon, nameOfStem } from './lexicon/lexicon.ts'
import { type Attribute, attributes, type Mark } from './lexicon/marks.ts'
import { type Entry, nowhere, type PhraseTree } from './lexicon/phraseTree.ts'

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
/** A sign that belongs to the word before it: `c++`, `c#`, `i++`. */
const suffix = /[+#]{1,2}/y

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

/** `supervised and unsupervised learning`: of two names that share their last words, the first with these. */
function unfolded(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  if (!tokens.some((token, at) => at > 0 && isMark(token, 'AND'))) return tokens
  return tokens.map((token, at) => {
    const [and, whole] = [tokens[at + 1], tokens[at + 2]]
    if (token.type !== 'word' || !isMark(and, 'AND') || whole?.type !== 'word') return token
    const tail = whole.surface.indexOf(' ')
    if (tail < 0) return token
    const said = token.surface + whole.surface.slice(tail)
    const found = match(said, classesOf(said), 0, lexicon)
    const name = found?.end === said.length ? found.entry.name : null
    return name === null ? token : { ...token, text: name, surface: said }
  })
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
  return unvowelled.test(surface) ? surface : lexicon.stem(surface)
}

type Kinds = readonly CharacterClass[]

/** Where the token that starts at `at` ends: a word with its `++` or `#`, a number with its dots, a row of operators. */
function endOfToken(text: string, kinds: Kinds, at: number): number {
  const kind = kinds[at]
  if (kind === 'run' || kind === 'punctuation') return isPair(text, at) ? at + 2 : at + 1
  let end = at + 1
  while (kinds[end] === kind || continues(text, kinds, end, kind)) end++
  if (kind !== 'letter' || kinds[end] !== 'operator') return end
  suffix.lastIndex = end
  const tail = suffix.exec(text)?.[0] ?? ''
  const after = kinds[end + tail.length]
  return after === 'letter' || after === 'digit' ? end : end + tail.length
}

/** A dot between digits (1.1) or the apostrophe of a word (it's) does not end it. */
function continues(text: string, kinds: Kinds, at: number, kind: CharacterClass | undefined): boolean {
  if (kinds[at + 1] !== kind) return false
  return (kind === 'digit' && text[at] === '.') || (kind === 'letter' && text[at] === "'")
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

interface Match {
  readonly entry: Entry
  readonly end: number
}

/** The longest phrase of the lexicon that starts at `at` and ends where a word ends. */
function match(text: string, kinds: Kinds, at: number, { tree }: CompiledLexicon): Match | null {
  if (kinds[at] === 'letter' && (kinds[at - 1] === 'letter' || text[at - 1] === "'")) return null
  const anchored = at === 0 ? matchFrom(tree, tree.start, text, kinds, at) : null
  const free = matchFrom(tree, tree.root, text, kinds, at)
  return (anchored?.end ?? -1) >= (free?.end ?? 0) ? anchored : free
}

/** `高血压病人` is 高血压 and 病人, not 高血压病 and 人: a name leaves its end to one that goes further. */
function yielding(longest: Match, text: string, kinds: Kinds, at: number, lexicon: CompiledLexicon): Match {
  if (longest.entry.name === null || match(text, kinds, longest.end, lexicon) !== null) return longest
  const shorter = match(text.slice(0, longest.end - 1), kinds, at, lexicon)
  if (shorter === null || shorter.entry.name === null) return longest
  const next = match(text, kinds, shorter.end, lexicon)
  return next !== null && next.entry.name !== null && next.end > longest.end ? shorter : longest
}

function matchFrom(tree: PhraseTree, root: number, text: string, kinds: Kinds, at: number): Match | null {
  let found: Match | null = null
  let node = root
  for (let end = at; node !== nowhere; end++) {
    const ending = tree.ending(node)
    if (ending !== nowhere) {
      const tail = kinds[end] === 'letter' ? endOfToken(text, kinds, end) : end
      found = better(found, matchFrom(tree, ending, text, kinds, tail))
    }
    const [entry, last] = [tree.entry(node), tree.last(node)]
    if ((entry !== null || last !== null) && endsWord(text, kinds, end) && !cutsKatakana(text, at, end)) {
      if (entry !== null) found = better(found, { entry, end })
      if (last !== null && endsAt(kinds, end)) found = better(found, { entry: last, end })
    }
    node = end < text.length ? tree.step(node, text.charCodeAt(end)) : nowhere
  }
  return found
}

/** A phrase takes no part of a word or of a number: `2` is not found in `22` or `2.5`. */
function endsWord(text: string, kinds: Kinds, end: number): boolean {
  const [last, next] = [kinds[end - 1], kinds[end]]
  if (last === 'digit') return next !== 'digit' && !continues(text, kinds, end, last)
  return last !== 'letter' || !(next === 'letter' || isSuffixed(text, end))
}

/** `ログ` is no part of プログラム: a short word of katakana takes no part of a longer one, as a long one may in a compound. */
function cutsKatakana(text: string, from: number, end: number): boolean {
  if (end - from > 3 || !isKatakana(text, from)) return false
  return isKatakana(text, from - 1) || (isKatakana(text, end - 1) && isKatakana(text, end))
}

function isKatakana(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb
}

/** The longer match; of two of one length the later, which spells out more, unless the earlier gives a name. */
function better(found: Match | null, other: Match | null): Match | null {
  if (found === null || other === null) return found ?? other
  if (other.end === found.end) return found.entry.name !== null && other.entry.name === null ? found : other
  return other.end > found.end ? other : found
}

function endsAt(kinds: Kinds, end: number): boolean {
  return kinds.slice(end).every((kind) => kind === 'space' || kind === 'punctuation' || kind === 'operator')
}

function isSuffixed(text: string, at: number): boolean {
  return text[at] === '#' || (text[at] === '+' && text[at + 1] === '+')
}
