import { isMark, type Token } from './scan.ts'

/** What denies by itself, and no ability or wish: `not`, 不用, but neither `cannot` nor 无法. */
const bare =
  /^(?:不|不用|不是|不选|not|no|non|nao|pas|nicht|kein|keine|keinen|niet|geen|не|nie|degil|değil|bukan|không|không phải|لا|ليس|ليست|नहीं|न)$/u
/** What sets a second thing off against the first. */
const setsOff = /^(?:[,，、;]|而|但|mà|chứ|но|але|lecz|aber|ma|mas|mais|pero|but|बल्कि)$/u

/**
 * `Why is A used and not B` is `Why is A used rather than B`: what is denied there is the other of two things, and nothing of
 * what is asked. Only where a question asks why, and denies once, behind the first of the two.
 */
export function contrasted(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isMark(token, 'NOT'))) return tokens
  if (!tokens.some((token) => isMark(token, 'WHY', 'CAUSE'))) return tokens
  const denied = tokens.flatMap((token, at) => (isMark(token, 'NOT') ? [at] : []))
  const [at = -1] = denied
  const before = tokens[at - 1]
  if (denied.length !== 1 || before?.type !== 'mark' || !bare.test(tokens[at]?.surface ?? '')) return tokens
  if (before.mark !== 'AND' && !setsOff.test(before.surface)) return tokens
  if (!tokens.slice(0, at).some(isName) || !namesNext(tokens.slice(at + 1))) return tokens
  return tokens.map((token, index) =>
    index === at && token.type === 'mark' ? { ...token, mark: 'THAN' } : token,
  )
}

function isName({ type }: Token): boolean {
  return type !== 'mark'
}

/** Whether a name follows, behind nothing but what says that it is used. */
function namesNext(rest: readonly Token[]): boolean {
  const name = rest.findIndex(isName)
  return name >= 0 && rest.slice(0, name).every((token) => isMark(token, 'EMPTY', 'USE', 'CHOOSE', 'NEED'))
}
