import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { isMark, type Token } from '../words/scan.ts'

/** Signs that set a second thing off against the first. */
const pauses: ReadonlySet<string> = new Set([',', '，', '、', '،', ';'])

/**
 * `Why is A used and not B`, `Why is not B used but A` are `Why is A used rather than B`: what is denied there is the other of
 * two things, and nothing of what is asked. Only where a question asks why, and denies once; else its tokens as they are.
 */
export function contrasted(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  const { contrast, postposed } = lexicon
  if (contrast === null || !tokens.some(isDenial)) return tokens
  if (!tokens.some((token) => isMark(token, 'WHY', 'CAUSE', 'WHEN'))) return tokens
  const denial = denialIn(tokens)
  if (denial === null || !contrast.denies.has(denial.surface)) return tokens
  const parts: Parts = {
    head: tokens.slice(0, denial.from),
    tail: tokens.slice(denial.to),
    than: { type: 'mark', mark: 'THAN', text: denial.surface, surface: denial.surface },
  }
  const { turns } = contrast
  if (postposed) return namesLast(parts, turns) ?? tokens
  return namesNext(parts, turns) ?? namesFirst(parts, turns) ?? tokens
}

/** What a question denies, cut out. */
interface Parts {
  readonly head: readonly Token[]
  readonly tail: readonly Token[]
  /** What stands for its denial. */
  readonly than: Token
}

type Turns = NonNullable<CompiledLexicon['contrast']>['turns']

/** Where a question denies, `ne utiliser pas` at once; null where it denies in several places. */
function denialIn(tokens: readonly Token[]) {
  const from = tokens.findIndex(isDenial)
  const to = tokens.findLastIndex(isDenial) + 1
  const denial = tokens.slice(from, to)
  if (!denial.every((token) => isDenial(token) || isUse(token))) return null
  const words = denial.filter(isDenial).map((token) => token.surface)
  return { from, to, surface: words.join(' ') }
}

/** `A and not B`: behind a name and what sets off, and before another. */
function namesNext({ head, tail, than }: Parts, turns: Turns): readonly Token[] | null {
  const before = head.at(-1)
  const turned = isTurn(before, turns)
  if (!(turned || isMark(before, 'AND') || isPause(before)) || !head.some(isName)) return null
  return isNamed(tail) ? [...(turned ? head.slice(0, -1) : head), than, ...tail] : null
}

/** `not B but A`, `B is not used but A`: put as `A rather than B`. */
function namesFirst({ head, tail, than }: Parts, turns: Turns): readonly Token[] | null {
  const turn = tail.findIndex((token) => isTurn(token, turns))
  const [denied, other] = [tail.slice(0, turn), tail.slice(turn + 1)]
  if (turn < 0 || !isNamed(other)) return null
  const first = other.findIndex(isName)
  // 不先删缓存而先更新数据库: what begins alike is set off as a whole.
  const isWhole = denied.find(isName)?.text === other[first]?.text
  const chosen = isWhole ? other.findLastIndex(isName) + 1 : endOfNames(other, first)
  const put = (before: readonly Token[], rejected: readonly Token[]): readonly Token[] => [
    ...before,
    ...other.slice(0, chosen),
    than,
    ...rejected,
    ...other.slice(chosen),
  ]
  const said = denied.slice(0, denied.findLastIndex((token) => !isMark(token, 'EMPTY')) + 1)
  if (isNamed(said)) return put(head, said)
  const subject = startOfNames(head)
  return said.every(isUse) && subject < head.length
    ? put(head.slice(0, subject), [...head.slice(subject), ...said])
    : null
}

/** `B not, A`, `A, B not`, where what binds a name follows it: put as `A instead of B` is. */
function namesLast({ head, tail, than }: Parts, turns: Turns): readonly Token[] | null {
  const end = head.findLastIndex(isName) + 1
  if (end === 0 || !head.slice(end).every(isUse)) return null
  const next = tail.findIndex((token) => isName(token) && !isTurn(token, turns))
  const between = next < 0 ? tail : tail.slice(0, next)
  if (next >= 0)
    return between.every((token) => isMark(token, 'EMPTY') || isTurn(token, turns))
      ? [...head.slice(0, end), than, ...tail.slice(next)]
      : null
  const from = startOfNames(head.slice(0, end))
  const before = head[from - 1]
  const first = head.slice(0, from).findLastIndex(isName) + 1
  if (first === 0 || !(isPause(before) || isTurn(before, turns))) return null
  const chosen = startOfNames(head.slice(0, first))
  return [...head.slice(0, chosen), ...head.slice(from, end), than, ...head.slice(chosen, from - 1), ...tail]
}

function isDenial(token: Token | undefined): boolean {
  return isMark(token, 'NOT')
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.type !== 'mark'
}

/** Where the names at the end of a row begin. */
function startOfNames(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => !isName(token)) + 1
}

function endOfNames(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at > from && !isName(token))
  return end < 0 ? tokens.length : end
}

/** Whether a row begins with a name, behind nothing but what says that it is used, and for what. */
function isNamed(tokens: readonly Token[]): boolean {
  const name = tokens.findIndex(isName)
  return name >= 0 && tokens.slice(0, name).every(isUse)
}

function isUse(token: Token): boolean {
  return isMark(token, 'EMPTY', 'USE', 'CHOOSE', 'NEED', ...leading)
}

/** Small words that may stand between a denial and a name. */
const leading = ['OF', 'IN', 'FOR', 'WITH', 'FROM', 'TO', 'BY', 'OBJECT', 'SUBJECT'] as const

function isTurn(token: Token | undefined, turns: Turns): boolean {
  return token !== undefined && turns.has(token.surface)
}

function isPause(token: Token | undefined): boolean {
  return pauses.has(token?.surface ?? '')
}
