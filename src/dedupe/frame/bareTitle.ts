import type { Mark } from '../lexicon/marks.ts'
import type { Token } from '../words/scan.ts'
import type { Intent } from './intent.ts'

/**
 * `Time complexity of quicksort?`: a name with a question mark asks what it is. A sentence that stands for a name as a
 * whole, `Could you introduce yourself?`, asks no more with the mark than without.
 */
export function askedBare(intent: Intent, key: string, tokens: readonly Token[]): Intent {
  if (!(intent.length === 0 || intent.join() === 'WHETHER') || !key.endsWith('?')) return intent
  const said = tokens.filter(({ type }) => type !== 'mark')
  if (said.length === 1 && said.some(isSentence)) return []
  if (intent.length > 0) return intent
  return yesOrNo.test(key) ? ['WHETHER'] : ['WHAT']
}

/** The particle that makes a question of a sentence, to be answered by yes or no: 能吃海鲜吗. */
const yesOrNo = /吗[?\s]*$/

function isSentence({ type, text, surface }: Token): boolean {
  return type === 'word' && text !== surface && surface.includes(' ')
}

/** Asks with which a whole question begins. */
const beginning: ReadonlySet<Mark> = new Set<Mark>([
  'WHAT',
  'WHICH',
  'HOW',
  'WHY',
  'WHEN',
  'WHERE',
  'WHO',
  'EXPLAIN',
  'DEFINITION',
])

/** `8.3 What is zero copy`: a number of sections before a whole question is its place, no part of it. */
export function withoutPlace(tokens: readonly Token[]): readonly Token[] {
  const [number, ask] = tokens
  const isPlace = number?.type === 'word' && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(number.surface)
  return isPlace && ask?.type === 'mark' && beginning.has(ask.mark) ? tokens.slice(1) : tokens
}
