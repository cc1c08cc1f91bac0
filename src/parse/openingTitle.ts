import { questionsIn, type Reading } from './choose/reading/reading.ts'
import type { Block } from './outline/block.ts'
import { asking } from './text/asks.ts'
import { leadingLabel } from './text/label.ts'
import { leadingLetter } from './text/letters.ts'
import { leadingNumber } from './text/numbering.ts'
import { oneSpace } from './text/oneSpace.ts'
import { blocksOf, type Line, linesOf } from './text/phrasing.ts'

/** The title that an article without a heading opens with, and what else stands before its first question. */
export interface Opening {
  readonly title: string
  readonly reading: Reading
  /** What of that reading is no title. */
  readonly rest: readonly Block[]
}

/** Most lines of a title. */
const most = 2

/** Most characters of one, and of one in a script without spaces. */
const [longest, longestDense] = [70, 35]

/**
 * The first line or two of an article, if they stand by themselves, or above what is to be filled in: short, without a number, a
 * label or the end of a sentence. Null where the article starts otherwise.
 *
 *     2024学年第一学期期末质量检测
 *     八年级物理试题
 *     （考试时间：90分钟）  学校：______
 */
export function openingTitle(readings: readonly Reading[]): Opening | null {
  const [reading] = readings
  if (reading?.kind !== 'loose' || questionsIn(readings).length < most) return null
  const [first, ...more] = reading.blocks
  if (first?.type !== 'paragraph') return null
  const lines = linesOf(first)
  const end = lines.findIndex((line) => !isTitle(line))
  const count = end < 0 ? lines.length : end
  const behind = lines.slice(count)
  if (count === 0 || count > most || !behind.every(isForm)) return null
  const title = oneSpace(
    lines
      .slice(0, count)
      .map(({ text }) => text.trim())
      .join(' '),
  )
  return { title, reading, rest: [...blocksOf(behind), ...more] }
}

function isTitle(line: Line): boolean {
  const text = line.text.trim()
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  if (text.length > (isDense ? longestDense : longest) || !/\p{L}{2}/u.test(text)) return false
  if (
    /[。！？!?；;:：@]|\p{L}{3}[.．]\s|[.,，、…~～»”"]$|_{2,}|＿|\.{3,}|:\/\//u.test(text) ||
    /^[(（[【\p{Ll}]|\p{Extended_Pictographic}/u.test(text)
  )
    return false
  return (
    asking(text) === null &&
    leadingNumber(text) === null &&
    leadingLetter(text) === null &&
    leadingLabel(line) === null
  )
}

/** What a paper wants filled in, or says of itself: `学校：____`, `(90 minutes)`, `Time: 60 minutes`. */
function isForm({ text }: Line): boolean {
  return /^[\s]*[(（[【]|[:：]|_{2,}|＿{2,}|\.{4,}/u.test(text)
}
