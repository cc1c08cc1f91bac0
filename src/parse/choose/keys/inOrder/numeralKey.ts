import { asciiNumber } from '../../../text/numbering.ts'
import { dropStart } from '../../../text/phrasing.ts'
import type { Asked, KeyInOrder } from './answerInOrder.ts'
import type { FlatLine } from './flatLines.ts'
import { blocksOfLines } from './flatLines.ts'

/** Numerals that count questions where digits count the points of their answers: `一、`, `（二）`, `III.` */
const styles: readonly RegExp[] = [
  /^\s*([一二三四五六七八九十]{1,3})(?:[、.．:：]|\s*$)\s*/u,
  /^\s*[(（]([一二三四五六七八九十]{1,3})[)）][、.．:：]?\s*/u,
  /^\s*([IVX]{1,4})(?:[.):：](?=\s|$)|\s*$)\s*/,
]

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Fewest questions of such a key, and most lines before its first answer. */
const [fewest, mostBefore] = [2, 6]

/** A line that a numeral starts, and how much of it that takes. */
interface Start {
  readonly at: number
  readonly number: number
  readonly length: number
}

/**
 * Reads lines as the key to questions that count from 1, each of which a numeral of one style answers, in its line or below it:
 *
 *     **一、** 附款之種類有…   1. …  2. …        **二、** …
 */
export function numeralKey(lines: readonly FlatLine[], asked: readonly Asked[]): KeyInOrder | null {
  if (asked.length < fewest || !asked.every(({ number }, at) => placeOf(number ?? '') === at + 1)) return null
  for (const style of styles) {
    const starts = startsOf(lines, style)
    const areAll = starts.length === asked.length && starts.every(({ number }, at) => number === at + 1)
    if (areAll && (starts[0]?.at ?? 0) <= mostBefore) return keyOf(lines, starts)
  }
  return null
}

function startsOf(lines: readonly FlatLine[], style: RegExp): readonly Start[] {
  return lines.flatMap(({ text, whole }, at): Start[] => {
    const match = whole === null ? style.exec(text) : null
    return match?.[1] === undefined ? [] : [{ at, number: placeOf(match[1]), length: match[0].length }]
  })
}

function placeOf(number: string): number {
  return romans.indexOf(number) + 1 || Number(asciiNumber(number))
}

function keyOf(lines: readonly FlatLine[], starts: readonly Start[]): KeyInOrder {
  const rule = lines.findIndex(
    ({ whole }, at) => at > (starts.at(-1)?.at ?? 0) && whole?.type === 'thematicBreak',
  )
  const last = rule < 0 ? lines.length : rule
  const given = starts.map(({ at, number, length }, asked) => {
    const [line, ...more] = lines.slice(at, starts[asked + 1]?.at ?? last)
    const nodes = line === undefined ? [] : dropStart(line.nodes, length)
    const own =
      line === undefined || nodes.length === 0 ? [] : [{ ...line, nodes, text: line.text.slice(length) }]
    return { asked, number: String(number), blocks: blocksOfLines([...own, ...more]) }
  })
  const end = (lines[last - 1]?.block ?? -1) + 1
  return { given, end, parts: 0, rows: 0, called: 0 }
}
