import { isTellingVerb } from '../lexicon/markKinds.ts'
import { against } from '../lexicon/smallWords.ts'
import { isMark, type Token } from '../words/scan.ts'

/**
 * To ensure that something is not done is to prevent it, and so is to protect something against it: 如何保证消息不丢失, 如何防止消息丢失;
 * `How do you protect a form against CSRF`, `stop a model from overfitting`.
 */
export function preventing(tokens: readonly Token[]): readonly Token[] {
  return keptFrom(ensuredNot(tokens))
}

function ensuredNot(tokens: readonly Token[]): readonly Token[] {
  const ensure = tokens.findIndex((token) => isMark(token, 'ENSURE'))
  if (ensure < 0) return tokens
  const denied = tokens.flatMap((token, at) => (isMark(token, 'NOT') ? [at] : []))
  if (denied.length !== 1) return tokens
  return tokens.map((token, at) => {
    if (token.type !== 'mark') return token
    if (at === ensure) return { ...token, mark: 'PREVENT' }
    return at === denied[0] ? { ...token, mark: 'EMPTY' } : token
  })
}

function keptFrom(tokens: readonly Token[]): readonly Token[] {
  const deed = tokens.findIndex((token) => isMark(token, 'PROTECT', 'STOP'))
  const from = deed < 0 ? -1 : tokens.findIndex(({ surface }, at) => at > deed && against.has(surface))
  if (from < 0 || !tokens.slice(deed, from).some(isName) || !tokens.slice(from + 1).some(isNameOrDeed))
    return tokens
  return tokens.map((token, at) => {
    if (at !== deed && at !== from) return token
    const { text, surface } = token
    return { type: 'mark', mark: at === deed ? 'PREVENT' : 'FOR', text, surface }
  })
}

function isName({ type }: Token): boolean {
  return type !== 'mark'
}

function isNameOrDeed(token: Token): boolean {
  return token.type !== 'mark' || isTellingVerb(token.mark)
}
