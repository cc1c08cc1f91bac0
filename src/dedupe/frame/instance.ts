import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { isMark, type Token } from '../words/scan.ts'
import { stemmed } from './wording.ts'

/** Words before one thing of a kind. */
const ofOne: ReadonlySet<string> = new Set(
  'a, an, your, une, votre, eine, einer, ihre, una, uma, een'.split(', '),
)
/** Words behind which stands what a thing is applied to. */
const appliedTo: ReadonlySet<string> = new Set('for, pour, für, fur, para, per, voor'.split(', '))

/** `protect an application`: one application is a thing, and no use that another is put to, as `an application of` is. */
export function applicationsAsThings(
  tokens: readonly Token[],
  { stem }: Pick<CompiledLexicon, 'stem'>,
): readonly Token[] {
  if (!tokens.some((token) => isMark(token, 'APPLICATION'))) return tokens
  return tokens.map((token, at) => {
    const after = tokens[at + 1]
    if (!isMark(token, 'APPLICATION') || !ofOne.has(beforeNames(tokens, at)?.surface ?? '')) return token
    if (isMark(after, 'OF', 'IN') || appliedTo.has(after?.surface ?? '')) return token
    return { type: 'word', text: stemmed(token.surface, stem), surface: token.surface }
  })
}

/** What stands before a token and the names right before it: `a Node.js application`. */
function beforeNames(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1
  while (tokens[before] !== undefined && tokens[before]?.type !== 'mark') before--
  return tokens[before]
}
