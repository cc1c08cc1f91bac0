import type { Explanation } from '../dedupe/explain.ts'
import type { Paint } from './line.ts'

/** A question that is explained: how the user can name it, and its words. */
export interface Named {
  readonly name: string
  readonly title: string
}

/** Cells that the longest bar takes. */
const barWidth = 24

/**
 * A pair as a waterfall: each name with its weight, growing where both hold it, cut where only one does; then what both
 * want, what forbids, and the decision.
 */
export function waterfall(a: Named, b: Named, explanation: Explanation, paint: Paint): string {
  const { decision, rule, because, bars, evidence } = explanation
  const { intent, intentA, intentB, vetoes, answers, score } = evidence
  const tint = { merge: paint.info, review: paint.warning, distinct: paint.error }[decision]
  const most = Math.max(1, ...bars.map(({ weight }) => weight))
  const rows = bars.map(({ side, name, weight }) => {
    const length = Math.max(1, Math.round((weight / most) * barWidth))
    const [label, sign, colour] = {
      shared: ['both', '+', paint.info] as const,
      onlyA: ['only A', '-', paint.error] as const,
      onlyB: ['only B', '-', paint.error] as const,
    }[side]
    return line(
      label,
      `${pad(name, 20)} ${sign}${pad(weight.toFixed(1), 5)}${colour((sign === '+' ? '█' : '░').repeat(length))}`,
    )
  })
  return [
    `A ${paint.dim(pad(a.name, 8))}${a.title}`,
    `B ${paint.dim(pad(b.name, 8))}${b.title}`,
    '',
    line('wanted', `${wanted(intentA)} · ${wanted(intentB)} ${paint.dim(`(${intent})`)}`),
    ...rows,
    ...(vetoes.length === 0 ? [] : [line('against', paint.error(vetoes.join(', ')))]),
    ...(answers === null ? [] : [line('answers', `${answers.toFixed(2)} alike`)]),
    line('score', score.toFixed(2)),
    '',
    `${tint(`${decision} ${rule}`)}: ${because}`,
    '',
  ].join('\n')
}

function line(label: string, text: string): string {
  return `  ${pad(label, 8)}${text}`
}

function wanted(intent: readonly string[]): string {
  return intent.length === 0 ? '-' : intent.join(' ')
}

/** Pads to cells: a wide character takes two. */
function pad(text: string, cells: number): string {
  const taken = [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, cells - taken))
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\u3000-\u303f]/u.test(
    character,
  )
}
