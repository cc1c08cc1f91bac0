import { terminalPaint } from '../../report/paint.ts'
import { waterfall } from '../../report/waterfall.ts'
import type { Doubt } from './doubts.ts'
import type { NewDecision } from './saveDecisions.ts'

const keys = 's same   d different   k skip   u undo   q quit  '

/**
 * Shows one pair after the other and takes a key for each: s, d, k, u, q. A reason may follow the key where whole lines
 * are read (`d other layer of the network`). What was decided until the end, or until q, is given back.
 */
export async function askEach(
  doubts: readonly Doubt[],
  ask: (text: string) => Promise<string | null>,
): Promise<readonly NewDecision[]> {
  const made: (NewDecision | null)[] = []
  while (made.length < doubts.length) {
    const doubt = doubts[made.length]
    if (doubt === undefined) break
    const answer = await ask(`\n${made.length + 1} of ${doubts.length}\n${card(doubt)}\n${keys}`)
    const key = answer?.trim().slice(0, 1).toLowerCase() ?? 'q'
    if (key === 'q') break
    if (key === 'u') made.pop()
    else if (key === 'k') made.push(null)
    else if (key === 's' || key === 'd') made.push(decision(key, doubt, answer?.trim().slice(1).trim() ?? ''))
  }
  return made.filter((one) => one !== null)
}

function card({ a, b, explanation }: Doubt): string {
  const text = waterfall(
    { name: '', title: a.title },
    { name: '', title: b.title },
    explanation,
    terminalPaint,
  )
  return `${text}${answer('A', a)}${answer('B', b)}`
}

function answer(side: string, { place, answer: text }: Doubt['a']): string {
  const line = text.replace(/\s+/g, ' ')
  return `${terminalPaint.dim(`${side} ${place}`)}  ${line.length > 160 ? `${line.slice(0, 160)}…` : line}\n`
}

function decision(key: 's' | 'd', { a, b }: Doubt, reason: string): NewDecision {
  return {
    says: key === 's' ? 'must' : 'cannot',
    a: { id: a.id, title: a.title },
    b: { id: b.id, title: b.title },
    reason: reason === '' ? null : reason,
    by: null,
  }
}
