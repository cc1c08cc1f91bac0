/** A piece of code and what it is; kind null is plain. */
export interface Token {
  readonly text: string
  readonly kind: TokenKind | null
}

/** What a token can be; a style sheet has a rule `.tok-<kind>` for each. */
export type TokenKind = 'keyword'

/** Cuts code into tokens whose texts, put together, are the code again. */
export type Highlight = (code: string) => readonly Token[]

/** The highlighter of a language by any of its names (`py`, `Python`), or null: then code stays plain. */
export async function loadHighlight(_language: string): Promise<Highlight | null> {
  return null
}
