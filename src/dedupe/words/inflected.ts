import { type CompiledLexicon, stemNode } from '../lexicon/lexicon.ts'
import { nowhere } from '../lexicon/phraseTree.ts'
import type { Token } from './scan.ts'

/** The most words of a name. */
const mostWords = 4

/**
 * Puts names of several words in one where each has other endings than the lexicon spells out: `मौलिक अधिकारों`, of the
 * `मौलिक अधिकार`.
 */
export function inflectedNames(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  if (lexicon.declines !== true) return tokens
  const found: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = nameFrom(tokens, at, lexicon)
    const token = tokens[at]
    if (name !== null) found.push(name.token)
    else if (token !== undefined) found.push(token)
    at += name?.count ?? 1
  }
  return found
}

/** The longest name that begins with a token, and how many tokens it takes; null where none takes two. */
function nameFrom(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
): { readonly token: Token; readonly count: number } | null {
  const first = tokens[at]
  if (first?.type !== 'word' || first.surface.includes(' ')) return null
  let node = firstNode(first.surface, lexicon)
  let longest: { readonly token: Token; readonly count: number } | null = null
  for (let count = 2; count <= mostWords && node !== nowhere; count++) {
    const next = tokens[at + count - 1]
    if (next === undefined || !/^\p{L}/u.test(next.surface)) break
    for (const word of next.surface.split(' ')) {
      if (node !== nowhere) node = stemNode(lexicon.stem(word), lexicon.tree, node)
    }
    const name = node === nowhere ? null : lexicon.tree.entry(node)?.name
    if (name == null) continue
    const surface = tokens
      .slice(at, at + count)
      .map((token) => token.surface)
      .join(' ')
    longest = { token: { type: 'word', text: name, surface }, count }
  }
  return longest
}

/** Nodes behind first words: the same few stand in most questions of a book. */
const firstNodes = new WeakMap<CompiledLexicon, Map<string, number>>()
const mostKnown = 20_000

function firstNode(word: string, lexicon: CompiledLexicon): number {
  const known = firstNodes.get(lexicon) ?? new Map<string, number>()
  const found = known.get(word)
  if (found !== undefined) return found
  const node = stemNode(lexicon.stem(word), lexicon.tree)
  if (known.size < mostKnown) firstNodes.set(lexicon, known.set(word, node))
  return node
}

/** The name that words are together in whatever case, or null. */
export function inflectedName(text: string, lexicon: CompiledLexicon): string | null {
  if (lexicon.declines !== true) return null
  const [first = '', ...others] = text.split(' ')
  let node = firstNode(first, lexicon)
  for (const word of others) if (node !== nowhere) node = stemNode(lexicon.stem(word), lexicon.tree, node)
  return node === nowhere ? null : (lexicon.tree.entry(node)?.name ?? null)
}
