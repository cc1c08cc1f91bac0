import { binders, type Mark, topics } from '../lexicon/marks.ts'
import { isMark, type Token } from '../words/scan.ts'
import { type Stem, stemmed } from './wording.ts'

/** What stands on both sides of the small words of a question, where a word that is no name of it may be one. */
export interface Sides {
  /** All its names, and its words that may be names, sorted. */
  readonly names: string
  /** Each small word that binds, with what stands before it. */
  readonly before: readonly (readonly [mark: Mark, names: ReadonlySet<string>])[]
}

/** Words that are no names, but that may be what is asked about: a list, a type, an example. */
const maybeNames: ReadonlySet<Mark> = new Set<Mark>([...topics, 'LIST', 'HOLLOW', 'KIND'])
const parting: ReadonlySet<Mark> = new Set(binders.filter((mark) => mark !== 'AND'))

/**
 * Of a question in which small words part words; null where all of these are names, whose order is told by the names, and
 * where things are held against each other, in either order.
 */
export function sidesOf(tokens: readonly Token[], stem: Stem): Sides | null {
  if (tokens.some((token) => isMark(token, 'DIFFERENCE', 'SIMILARITY', 'RELATION'))) return null
  if (!tokens.some(isMaybeName) || !tokens.some(isParting)) return null
  const names: string[] = []
  const before: (readonly [Mark, ReadonlySet<string>])[] = []
  for (const token of tokens) {
    if (token.type !== 'mark') names.push(token.text)
    else if (isMaybeName(token)) names.push(stemmed(token.surface, stem))
    else if (isParting(token)) before.push([token.mark, new Set(names)])
  }
  return { names: names.sort().join(' '), before }
}

/**
 * Whether two questions of the same words have two of them exchanged round a small word: from a list to a frame, from a
 * frame to a list.
 */
export function sidesExchanged(a: Sides | null, b: Sides | null): boolean {
  if (a === null || b === null || a.names !== b.names || a.before.length !== b.before.length) return false
  return a.before.some(([mark, x], at) => {
    const [other, y] = b.before[at] ?? [mark, x]
    return mark === other && lacks(x, y) && lacks(y, x)
  })
}

function lacks(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...y].some((name) => !x.has(name))
}

function isMaybeName(token: Token): boolean {
  return token.type === 'mark' && maybeNames.has(token.mark)
}

function isParting(token: Token): token is Token & { readonly type: 'mark' } {
  return token.type === 'mark' && parting.has(token.mark)
}
