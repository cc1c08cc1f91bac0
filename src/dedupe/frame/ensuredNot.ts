import { isMark, type Token } from '../words/scan.ts'

/** To ensure that something is not done is to prevent it: 如何保证消息不丢失, 如何防止消息丢失. */
export function preventing(tokens: readonly Token[]): readonly Token[] {
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
