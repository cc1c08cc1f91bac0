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

/** The highlighter of a language by any of its names (`py`, `Python`), or null: then code stays plain. */
export async function loadHighlight(language: string): Promise<Highlight | null> {
  const load = languages.get(language.toLowerCase())
  return load === undefined ? null : load()
}
