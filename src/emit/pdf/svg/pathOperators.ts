import type { Step } from './path.ts'
import { precise, type Transform } from './transform.ts'

/** A path in the space around it. */
export function moved(steps: readonly Step[], [a, b, c, d, e, f]: Transform): Step[] {
  return steps.map((step) => {
    const [kind, ...points] = step
    const numbers = points as readonly number[]
    const mapped = numbers.map((value, index) => {
      const [x, y] = index % 2 === 0 ? [value, numbers[index + 1] ?? 0] : [numbers[index - 1] ?? 0, value]
      return index % 2 === 0 ? a * x + c * y + e : b * x + d * y + f
    })
    return [kind, ...mapped] as unknown as Step
  })
}

const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const

/** A path as operators of a PDF. */
export function pathOperators(steps: readonly Step[]): string {
  return steps.map(([kind, ...points]) => [...points.map(precise), operators[kind]].join(' ')).join('\n')
}
