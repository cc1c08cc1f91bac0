import { markedRanges } from '../../model/markedRanges.ts'
import { visible } from '../../report/line.ts'
import { terminalPaint } from '../../report/paint.ts'
import { sideBySide, type Text } from '../../report/sideBySide.ts'
import { judgement } from '../../report/waterfall.ts'
import type { Doubt } from './doubts.ts'
import type { NewDecision } from './saveDecisions.ts'

/** So much of an answer is shown. */
const excerpt = 240

const keys = 's same   d different   k skip   u undo   q quit  '

/**
 * Shows one pair after the other and takes a key for each: s, d, k, u, q. A reason may follow the key where whole lines
 * are read (`d other layer of the network`). What was decided until the end, or until q, is given back. `width` is that of the terminal, in cells.
 */
export async function askEach(
  doubts: readonly Doubt[],
  ask: (text: string) => Promise<string | null>,
  width = 80,
): Promise<readonly NewDecision[]> {
  const made: (NewDecision | null)[] = []
  while (made.length < doubts.length) {
    const doubt = doubts[made.length]
    if (doubt === undefined) break
    const answer = await ask(`\n${made.length + 1} of ${doubts.length}\n${card(doubt, width)}\n${keys}`)
    const key = answer?.trim().slice(0, 1).toLowerCase() ?? 'q'
    if (key === 'q') break
    if (key === 'u') made.pop()
    else if (key === 'k') made.push(null)
    else if (key === 's' || key === 'd') made.push(decision(key, doubt, answer?.trim().slice(1).trim() ?? ''))
  }
  return made.filter((one) => one !== null)
}

/** Both sides in columns with what only one names painted, then the bars. */
function card({ a, b, explanation }: Doubt, width: number): string {
  const { onlyA, onlyB } = explanation.evidence
  const columns = sideBySide(side('A', a, onlyA), side('B', b, onlyB), width, terminalPaint.error)
  return `${columns}\n\n${judgement(explanation, terminalPaint)}`
}

function side(
  letter: string,
  { place, title, answer }: Doubt['a'],
  names: readonly string[],
): readonly Text[] {
  const asked = visible(title)
  const said = visible(answer.replace(/\s+/g, ' '))
  return [
    { text: `${letter} ${visible(place)}` },
    { text: asked, marks: markedRanges(asked, names) },
    { text: '' },
    { text: said.length > excerpt ? `${said.slice(0, excerpt)}…` : said },
  ]
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
