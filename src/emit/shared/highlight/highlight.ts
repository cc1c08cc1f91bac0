import { languages } from './languages.ts'

/** What a token can be. A style sheet has a rule `.tok-<kind>` for each; what is none of them is plain. */
export const tokenKinds = [
  'attribute',
  'comment',
  'constant',
  'deleted',
  'function',
  'inserted',
  'keyword',
  'meta',
  'number',
  'property',
  'string',
  'tag',
  'type',
] as const

/** The name of a kind of token. */
export type TokenKind = (typeof tokenKinds)[number]

/** A piece of code and what it is; kind null is plain. */
export interface Token {
  readonly text: string
  readonly kind: TokenKind | null
}

/** Cuts code into tokens whose texts, put together, are the code again. */
export type Highlight = (code: string) => readonly Token[]

/** Characters of code above which it stays plain: colours do not help who scrolls through a dump. */
const longest = 100_000

/** The highlighter of a language by any of its names (`py`, `Python`), or null: then code stays plain. */
export async function loadHighlight(language: string): Promise<Highlight | null> {
  const load = languages.get(language.toLowerCase())
  if (load === undefined) return null
  const highlight = await load()
  return (code) => (code.length > longest ? [{ text: code, kind: null }] : highlight(code))
}
