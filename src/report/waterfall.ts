import type { Explanation } from '../dedupe/pair/explain.ts'
import { pad } from './cells.ts'
import { type Paint, visible } from './line.ts'

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
  const head = [['A', a] as const, ['B', b] as const].map(
    ([side, { name, title }]) => `${side} ${paint.dim(pad(visible(name), 8))}${visible(title)}\n`,
  )
  return `${head.join('')}\n${judgement(explanation, paint)}`
}

/** The bars of a pair, and what was decided and why. */
export function judgement(explanation: Explanation, paint: Paint): string {
  const { decision, rule, because, bars, odds, evidence } = explanation
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
      `${pad(visible(name), 20)} ${sign}${pad(weight.toFixed(1), 5)}${colour((sign === '+' ? '█' : '░').repeat(length))}`,
    )
  })
  return [
    line('wanted', `${wanted(intentA)} · ${wanted(intentB)} ${paint.dim(`(${intent})`)}`),
    ...rows,
    ...(vetoes.length === 0 ? [] : [line('against', paint.error(vetoes.join(', ')))]),
    ...(answers === null ? [] : [line('answers', `${answers.toFixed(2)} alike`)]),
    line('score', score.toFixed(2)),
    ...odds.map(({ seen, weight }) =>
      line('odds', `${pad(`${weight < 0 ? '' : '+'}${weight.toFixed(1)}`, 6)}${paint.dim(seen)}`),
    ),
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
