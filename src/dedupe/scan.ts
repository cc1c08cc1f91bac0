import { type CharacterClass, characterClass } from './characters.ts'
import {
  anyEnding,
  atEnd,
  atStart,
  type CompiledLexicon,
  type Entry,
  type TreeNode,
} from './lexicon/lexicon.ts'
import type { Mark } from './lexicon/marks.ts'

/**
 * A piece of a question. `word`: a word or number, compared whole; `run`: characters without word boundaries, compared
 * by what they share; `mark`: a word of the lexicon.
 */
export type Token =
  | { readonly type: 'word' | 'run' | 'light'; readonly text: string; readonly surface: string }
  | { readonly type: 'mark'; readonly mark: Mark; readonly text: string; readonly surface: string }

/** Signs that are punctuation where they stand alone, and a name where doubled (`??`, `...`, `::`). */
const punctuating = /^(?:[?!.:\-/]|[?!]{2,}|\.{3,}|-{2,})$/
/** A sign that belongs to the word before it: `c++`, `c#`, `i++`. */
const suffix = /[+#]{1,2}/y

/** Cuts the normal form of a question into words of the lexicon and what is left. Linear in its length. */
export function scan(text: string, lexicon: CompiledLexicon): readonly Token[] {
  const characters = [...text]
  const kinds = characters.map(characterClass)
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; ) {
    const kind = kinds[at]
    if (kind === 'space' || kind === undefined) {
      at++
      continue
    }
    const found = match(characters, kinds, at, lexicon)
    const end = found?.end ?? endOfToken(characters, kinds, at)
    const surface = characters.slice(at, end).join('')
    tokens.push(
      ...(found === null ? tokenOf(surface, kind, lexicon) : entryTokens(found.entry, surface, lexicon)),
    )
    at = end
  }
  return tokens
}

function entryTokens({ mark, name }: Entry, surface: string, lexicon: CompiledLexicon): readonly Token[] {
  if (name !== null) return [{ type: isRun(name) ? 'run' : 'word', text: name, surface: name }]
  if (mark === 'LIGHT') return [{ type: 'light', text: lexicon.stem(surface), surface }]
  if (mark !== 'CONTENT') return [{ type: 'mark', mark: mark ?? 'EMPTY', text: surface, surface }]
  return surface.split(' ').flatMap((word) => tokenOf(word, characterClass([...word][0] ?? ' '), lexicon))
}

function isRun(text: string): boolean {
  return characterClass([...text][0] ?? '') === 'run' || /\p{Script=Hangul}/u.test(text)
}

function tokenOf(surface: string, kind: CharacterClass, lexicon: CompiledLexicon): readonly Token[] {
  if (kind === 'run') return [{ type: 'run', text: surface, surface }]
  if (kind === 'digit') return [{ type: 'word', text: surface.replace(/(?:\.0+)+$/, ''), surface }]
  if (kind === 'letter') {
    if (/\p{Script=Hangul}/u.test(surface)) return [{ type: 'run', text: lexicon.stem(surface), surface }]
    return [{ type: 'word', text: lexicon.stem(surface), surface }]
  }
  if (/^(?:→|⇒|->|=>)$/.test(surface)) return [{ type: 'mark', mark: 'TO', text: surface, surface }]
  if (surface === '&') return [{ type: 'mark', mark: 'AND', text: surface, surface }]
  if (kind === 'punctuation' || punctuating.test(surface))
    return [{ type: 'mark', mark: 'EMPTY', text: surface, surface }]
  return [{ type: 'word', text: surface, surface }]
}

/** Where the token that starts at `at` ends: a word with its `++` or `#`, a number with its dots, a row of operators. */
function endOfToken(characters: readonly string[], kinds: readonly CharacterClass[], at: number): number {
  const kind = kinds[at]
  let end = at + 1
  if (kind === 'run' || kind === 'punctuation') return end
  while (kinds[end] === kind || continues(characters, kinds, end, kind)) end++
  if (kind !== 'letter') return end
  suffix.lastIndex = 0
  const tail = suffix.exec(characters.slice(end, end + 2).join(''))?.[0] ?? ''
  const after = kinds[end + tail.length]
  return after === 'letter' || after === 'digit' ? end : end + tail.length
}

/** A dot between digits (1.1) or the apostrophe of a word (it's) does not end it. */
function continues(
  characters: readonly string[],
  kinds: readonly CharacterClass[],
  at: number,
  kind: CharacterClass | undefined,
): boolean {
  if (kinds[at + 1] !== kind) return false
  return (kind === 'digit' && characters[at] === '.') || (kind === 'letter' && characters[at] === "'")
}

interface Match {
  readonly entry: Entry
  readonly end: number
}

/** The longest phrase of the lexicon that starts at `at` and ends where a word ends. */
function match(
  characters: readonly string[],
  kinds: readonly CharacterClass[],
  at: number,
  lexicon: CompiledLexicon,
): Match | null {
  if (kinds[at] === 'letter' && (kinds[at - 1] === 'letter' || characters[at - 1] === "'")) return null
  const anchored = at === 0 ? matchFrom(lexicon.tree.next.get(atStart), characters, kinds, at) : null
  const free = matchFrom(lexicon.tree, characters, kinds, at)
  return (anchored?.end ?? 0) > (free?.end ?? 0) ? anchored : free
}

function matchFrom(
  root: TreeNode | undefined,
  characters: readonly string[],
  kinds: readonly CharacterClass[],
  at: number,
): Match | null {
  let found: Match | null = null
  let node = root
  for (let end = at; node !== undefined; end++) {
    const whole = kinds[end - 1] !== 'letter' || !(kinds[end] === 'letter' || isSuffixed(characters, end))
    const ending = node.next.get(anyEnding)
    if (ending !== undefined) {
      const tail = kinds[end] === 'letter' ? endOfToken(characters, kinds, end) : end
      found = better(found, matchFrom(ending, characters, kinds, tail))
    }
    if (node.entry !== null && whole) found = better(found, { entry: node.entry, end })
    const last = node.next.get(atEnd)?.entry ?? null
    if (last !== null && whole && endsAt(kinds, end)) found = better(found, { entry: last, end })
    node = node.next.get(characters[end] ?? '')
  }
  return found
}

/** The longer match; of two of one length the later, which spells out more, unless the earlier gives a name. */
function better(found: Match | null, other: Match | null): Match | null {
  if (found === null || other === null) return found ?? other
  if (other.end === found.end) return found.entry.name !== null && other.entry.name === null ? found : other
  return other.end > found.end ? other : found
}

function endsAt(kinds: readonly CharacterClass[], end: number): boolean {
  return kinds.slice(end).every((kind) => kind === 'space' || kind === 'punctuation' || kind === 'operator')
}

function isSuffixed(characters: readonly string[], at: number): boolean {
  return characters[at] === '#' || (characters[at] === '+' && characters[at + 1] === '+')
}
