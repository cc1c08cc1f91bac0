import { countParts, partOf } from '../../read/repair/papers/partOf.ts'
import { leadingNumber } from '../text/numbering.ts'
import { linesOf } from '../text/phrasing.ts'
import { leadingQuestionNumber } from '../text/questionNumber.ts'
import { withoutVerdictMark } from '../text/truth.ts'
import type { Block } from './block.ts'
import type { Lone } from './chapters/loneLines.ts'

interface Part extends Lone {
  readonly number: number
}

/**
 * Lines that count the parts of a paper over questions that count on from one part to the next, whatever they say:
 *
 *     Teil 1: Kreuze an.  1. … 2. …        Teil 2: Ergänze.  3. … 4. …
 */
export function runningParts(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const byStyle = new Map<string, Part[]>()
  for (const one of lone) {
    const part = partOf(withoutVerdictMark(one.line.text))
    if (part === null) continue
    const known = byStyle.get(part.style)
    if (known) known.push({ ...one, number: part.number })
    else byStyle.set(part.style, [{ ...one, number: part.number }])
  }
  const several = [...byStyle.values()].filter((found) => countParts(found.map(({ number }) => number)))
  if (several.length === 0) return []
  const below = numbersBelow(blocks)
  return several.flatMap((found) => {
    const starts = found.map(({ index }) => below[index] ?? null)
    const goOn = starts.slice(1).filter((start) => start !== null && start > 1).length
    // Lines one below the other stand over the same questions, and name no parts of them.
    const own = starts.every((start, at) => {
      if (start === null) return isNamed(blocks[(found[at]?.index ?? 0) + 1])
      return start === 1 || start !== starts[at - 1]
    })
    return goOn > 0 && own ? found : []
  })
}

/** Whether a block starts with the name and the number of a question, as statements that are to be judged do. */
function isNamed(block: Block | undefined): boolean {
  const [line] = block?.type === 'paragraph' ? linesOf(block) : []
  return line !== undefined && leadingQuestionNumber(line.text) !== null
}

/** Most numbers in a row that a paper may have lost. */
const mostLost = 2

/** For each block the number that starts right below it, 1 or next in a count of those before; null where none does. */
function numbersBelow(blocks: readonly Block[]): readonly (number | null)[] {
  const numbers = blocks.map(numbersIn)
  const ends = new Set<number>()
  const endBefore = (number: number): number | undefined => {
    for (let end = number - 1; end >= number - 1 - mostLost; end--) if (ends.has(end)) return end
    return undefined
  }
  return blocks.map((_, index) => {
    for (const number of numbers[index] ?? []) {
      const end = endBefore(number)
      if (end !== undefined) ends.delete(end)
      if (end !== undefined || number === 1) ends.add(number)
    }
    const number = numbers[index + 1]?.[0] ?? numbers[index + 2]?.[0]
    return number !== undefined && (number === 1 || endBefore(number) !== undefined) ? number : null
  })
}

/** Greatest number of a question. */
const greatest = 300

/** The numbers in digits that a list or the lines of a paragraph start with. */
function numbersIn(block: Block): number[] {
  if (block.type === 'list') {
    const start = block.start ?? 1
    return block.ordered ? block.children.map((_, at) => start + at) : []
  }
  if (block.type !== 'paragraph') return []
  return linesOf(block).flatMap(({ text }) => {
    const number = /^\s*\p{Nd}/u.test(text) ? leadingNumber(text) : null
    // The first part of a question counts it, `3(a)`.
    const value = number?.levels === 1 ? Number(number.value.replace(/\(.*/, '')) : 0
    return value > 0 && value <= greatest ? [value] : []
  })
}
