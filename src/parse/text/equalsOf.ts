import { asking } from './asks.ts'
import { nameOf } from './names.ts'
import { leadingNumber } from './numbering.ts'

/** Fewest lines that such a label starts. */
const fewest = 3

const equal = /^[\s*_]*(\p{L}[\p{L}\p{M}]{0,9})[\s*_]*=/u

/**
 * Short labels of answers, in lower case, that an equals sign ends: nearly all lines that they start are right below one that
 * is numbered or asks.
 *
 *     1.- ¿Qué es la célula?
 *     R= La unidad de la vida.
 */
export function equalsOf(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, { all: number; below: number }>()
  for (const [index, text] of lines.entries()) {
    const label = equal.exec(text)?.[1]?.toLowerCase()
    if (label === undefined || nameOf(label)?.role !== 'answer') continue
    const { all, below } = counts.get(label) ?? { all: 0, below: 0 }
    const above = lines[index - 1] ?? ''
    const isAsked = leadingNumber(above) !== null || asking(above) !== null
    counts.set(label, { all: all + 1, below: below + (isAsked ? 1 : 0) })
  }
  return [...counts].flatMap(([label, { all, below }]) =>
    below >= fewest && below * 5 >= all * 4 ? [label] : [],
  )
}
