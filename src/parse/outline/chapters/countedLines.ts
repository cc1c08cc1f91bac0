import { asking } from '../../text/asks.ts'
import { leadingNumber } from '../../text/numbering.ts'
import type { Line } from '../../text/phrasing.ts'
import { withoutVerdictMark } from '../../text/truth.ts'
import { bare, type Lone } from './loneLines.ts'

/** The lines that `numberOf` numbers, if each is the first or counts on; none where one does not. */
export function counted(
  lone: readonly Lone[],
  numberOf: (line: Line) => number | null,
): (Lone & { readonly number: number })[] {
  const found = lone.flatMap((one) => {
    const number = numberOf(one.line)
    return number === null ? [] : [{ ...one, number }]
  })
  const regular = found.filter(({ number }, at) => number === 1 || found[at - 1]?.number === number - 1)
  return regular.length < 2 || regular.length < found.length ? [] : found
}

/** `一、`: a line that counts in Chinese numerals. */
export const han = /^\s*[一二三四五六七八九十]{1,3}[、.．](?!\s*\d)/

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** `II. …`, `IV – …`: the number of a line that counts in Roman numerals and does not ask; null of any other. */
export function romanOf({ text }: Line): number | null {
  const numeral = /^\s*([IVX]{1,4})(?:[.)]|\s?[-–—])\s+\S/u.exec(text)?.[1]
  return numeral === undefined || asking(withoutVerdictMark(text)) === 'mark'
    ? null
    : numerals.indexOf(numeral) + 1 || null
}

const stems = '甲乙丙丁戊'

/** `甲、申論題部分（50分）`: the number of a part that counts in the heavenly stems; `甲、乙二人…` are persons. */
export function stemOf({ text }: Line): number | null {
  const stem = /^\s*([甲乙丙丁戊])[、.．](?![\s甲乙丙丁戊])/u.exec(text)?.[1]
  return stem === undefined || asking(text) !== null ? null : stems.indexOf(stem) + 1
}

/** The number of a short line that counts in Chinese numerals and does not ask; null of any other. */
export function numeralOf(line: Line): number | null {
  const { text } = line
  if (!han.test(text) || bare(line).length > 40) return null
  const number = leadingNumber(text)
  return number === null || asking(text.slice(number.length)) === 'mark' ? null : Number(number.value)
}
