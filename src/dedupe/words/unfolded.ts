import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import type { Mark } from '../lexicon/marks.ts'
import { nameOf } from '../lexicon/phraseMatch.ts'
import { nowhere, type PhraseTree } from '../lexicon/phraseTree.ts'
import { inflectedName } from './inflected.ts'
import type { Token } from './scan.ts'

/** What stands between two things that are set side by side. */
const pairing: ReadonlySet<Mark> = new Set<Mark>(['AND', 'WITH', 'FROM', 'THAN', 'DIFFERENCE'])

/** Names whose words are said once for two, or twice for one, as they are said by themselves. */
export function unfolded(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  const whole = lexicon.writing === 'joined' ? withoutOwner(tokens, lexicon) : tokens
  if (!whole.some((token, at) => at > 0 && isPairing(token))) return whole
  return headsOfBoth(whole, lexicon)
}

/**
 * Of two things that share their last words, the one without them gets them where that makes a name: `supervised and
 * unsupervised learning`. What is left of the other goes without: `NoSQL and SQL databases`, `SQL and NoSQL databases`.
 */
function headsOfBoth(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  const gone = new Set<Token>()
  const found = tokens.map((token, at) => {
    if (token.type !== 'word' || token.surface.includes(' ')) return token
    for (const tail of [tailBehind(tokens, at), tailBefore(tokens, at)]) {
      const name = tail === null ? null : sharing(token, tail, lexicon)
      if (name === null) continue
      if (tail?.token != null) gone.add(tail.token)
      return name
    }
    return token
  })
  return found.filter((token) => !gone.has(token))
}

/** The last words of a thing, and the token that they are where they are one of their own. */
interface Tail {
  readonly text: string
  readonly token: Token | null
}

function sharing(token: Token, { text }: Tail, lexicon: CompiledLexicon): Token | null {
  const said = `${token.surface} ${text}`
  const name = nameOf(said, lexicon) ?? inflectedName(said, lexicon)
  return name === null ? null : { type: 'word', text: name, surface: said }
}

/** Of the thing that follows as the other of two. */
function tailBehind(tokens: readonly Token[], at: number): Tail | null {
  const first = beyond(tokens, at, 1)
  const [token, next] = [tokens[first], tokens[first + 1]]
  if (token?.type !== 'word') return null
  return lastWords(token) ?? (next?.type === 'word' ? oneWord(next) : null)
}

/** Of the thing that stands before as the first of two. */
function tailBefore(tokens: readonly Token[], at: number): Tail | null {
  const last = beyond(tokens, at, -1)
  const [token, previous] = [tokens[last], tokens[last - 1]]
  if (token?.type !== 'word') return null
  return previous?.type === 'word' ? oneWord(token) : lastWords(token)
}

/** The words behind the first of a name of several. */
function lastWords({ surface }: Token): Tail | null {
  const space = surface.indexOf(' ')
  return space < 0 ? null : { text: surface.slice(space + 1), token: null }
}

function oneWord(token: Token): Tail | null {
  return token.surface.includes(' ') ? null : { text: token.surface, token }
}

/** The token beyond the small words that set two things side by side, or -1 where none stands there. */
function beyond(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from + step
  while (isPairing(tokens[at])) at += step
  return at === from + step ? -1 : at
}

function isPairing(token: Token | undefined): boolean {
  return token?.type === 'mark' && pairing.has(token.mark)
}

/** What may stand between a thing and what it has. */
const having: ReadonlySet<Mark> = new Set<Mark>(['OF', 'WITHIN', 'LIST', 'EMPTY', 'WHICH'])

/** `Git的合并冲突`: what only says whose a thing is that is known with it and without. */
function withoutOwner(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  const owner = tokens.findIndex((token, at) => {
    if (token.type === 'mark' || token.surface.length < 2 || tokens[at + 1]?.type !== 'mark') return false
    const next = tokens.findIndex(
      (other, index) => index > at && !(other.type === 'mark' && having.has(other.mark)),
    )
    const owned = tokens[next]
    return (
      owned !== undefined &&
      owned.type !== 'mark' &&
      owned.surface.length > 1 &&
      isBegun(token.surface + owned.surface, lexicon.tree) &&
      nameOf(token.surface + owned.surface, lexicon) === owned.text
    )
  })
  return owner < 0 ? tokens : tokens.filter((_, at) => at !== owner)
}

/** Whether a phrase begins with a text; most do not, and to find the phrase takes longer. */
function isBegun(text: string, tree: PhraseTree): boolean {
  let node: number = tree.root
  for (let at = 0; at < text.length && node !== nowhere; at++) node = tree.step(node, text.charCodeAt(at))
  return node !== nowhere
}
