import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import type { Attribute, Verb } from '../lexicon/marks.ts'
import type { Token } from '../words/scan.ts'

/**
 * Verbs with an attribute, and the verb that says both: to reduce the time of a thing is to speed it up, to raise its
 * performance to optimise it.
 */
const sayings: Readonly<Record<Attribute, Readonly<Partial<Record<Verb, Verb>>>>> = {
  TIME: { REDUCE: 'QUICKEN', OPTIMISE: 'QUICKEN' },
  SPEED: { RAISE: 'QUICKEN', OPTIMISE: 'QUICKEN', INCREASE: 'QUICKEN', ACCELERATE: 'QUICKEN' },
  SIZE: { REDUCE: 'REDUCE', INCREASE: 'INCREASE' },
  PERFORMANCE: { RAISE: 'OPTIMISE', OPTIMISE: 'OPTIMISE', INCREASE: 'OPTIMISE' },
}

/** A sentence in which a verb says what an attribute says beside it: `reduce the build time`, `speed up the build`. */
export function saidByVerb(tokens: readonly Token[], { headFirst }: CompiledLexicon): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) => isAttribute(token) && (headFirst === true || isLast(tokens, index)),
  )
  const attribute = tokens[at]
  if (attribute === undefined || !isAttribute(attribute)) return tokens
  const says = sayings[attribute.attribute]
  const verb = tokens.findIndex((token) => token.type === 'mark' && says[token.mark as Verb] !== undefined)
  return verb < 0 ? tokens : tokens.map((token, index) => said(token, index, { at, verb, says }))
}

function said(
  token: Token,
  index: number,
  {
    at,
    verb,
    says,
  }: { readonly at: number; readonly verb: number; readonly says: (typeof sayings)[Attribute] },
): Token {
  const { text, surface } = token
  if (index === at) return { type: 'mark', mark: 'EMPTY', text, surface }
  return index === verb && token.type === 'mark'
    ? { ...token, mark: says[token.mark as Verb] ?? token.mark }
    : token
}

type Told = Token & { readonly type: 'light'; readonly attribute: Attribute }

function isAttribute(token: Token): token is Told {
  return token.type === 'light' && token.attribute !== undefined
}

/** No name follows, which would be what is spoken of: the size of a team, but size limits. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.type === 'mark'
}
