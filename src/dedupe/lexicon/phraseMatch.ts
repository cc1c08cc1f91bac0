import { type CharacterClass, classesOf, isPair } from '../text/characters.ts'
import type { CompiledLexicon } from './lexicon.ts'
import { attributes } from './marks.ts'
import { type Entry, nowhere, type PhraseTree } from './phraseTree.ts'

/** A sign that belongs to the word before it: `c++`, `c#`, `i++`. */
const suffix = /[+#]{1,2}/y

/** The class of each character of a text. */
export type Kinds = readonly CharacterClass[]

/** Where the token that starts at `at` ends: a word with its `++` or `#`, a number with its dots, a row of operators. */
export function endOfToken(text: string, kinds: Kinds, at: number): number {
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

/** A phrase of a lexicon in a text. */
export interface Match {
  readonly entry: Entry
  readonly end: number
}

/** The longest phrase of the lexicon that starts at `at` and ends where a word ends. */
export function match(
  text: string,
  kinds: Kinds,
  at: number,
  { tree }: Pick<CompiledLexicon, 'tree'>,
): Match | null {
  if (kinds[at] === 'letter' && (kinds[at - 1] === 'letter' || text[at - 1] === "'")) return null
  const anchored = at === 0 ? matchFrom(tree, tree.start, text, kinds, at) : null
  const free = matchFrom(tree, tree.root, text, kinds, at)
  return (anchored?.end ?? -1) >= (free?.end ?? 0) ? anchored : free
}

/**
 * `高血压病人` is 高血压 and 病人, not 高血压病 and 人, and `编译时间` no 编译时: a name leaves its end to a name or an attribute that
 * goes further. Null where nothing is left of it.
 */
export function yielding(
  longest: Match,
  text: string,
  kinds: Kinds,
  at: number,
  lexicon: CompiledLexicon,
): Match | null {
  const { name, mark } = longest.entry
  if (name === null && mark !== 'CONTENT') return longest
  const last = longest.end - 1
  const next = last > at ? match(text, kinds, last, lexicon) : null
  if (next === null || next.end <= longest.end) return longest
  const shorter = match(text.slice(0, last), kinds, at, lexicon)
  if (isAttribute(next.entry)) return shorter?.end === last ? shorter : null
  const leaves =
    name !== null && next.entry.name !== null && shorter?.end === last && shorter.entry.name !== null
  return leaves && match(text, kinds, longest.end, lexicon) === null ? shorter : longest
}

function isAttribute({ mark }: Entry): boolean {
  return attributes.some((attribute) => attribute === mark)
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
  return last !== 'letter' || !(next === 'letter' || isSuffixed(text, end) || isDenied(text, kinds, end))
}

/** `why can` is no part of `why can't`. */
function isDenied(text: string, kinds: Kinds, end: number): boolean {
  return text[end] === "'" && text[end + 1] === 't' && kinds[end + 2] !== 'letter'
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

/** The name that a text is as a whole, or null. */
export function nameOf(text: string, lexicon: CompiledLexicon): string | null {
  const found = match(text, classesOf(text), 0, lexicon)
  return found?.end === text.length ? found.entry.name : null
}
