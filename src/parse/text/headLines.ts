import { arrowLength } from './arrow.ts'
import { boxAt } from './box.ts'
import { isKind } from './kinds.ts'
import { leadingLabel } from './label.ts'
import { leadingLetter } from './letters.ts'
import { endsItself } from './lineRoom.ts'
import { leadingNumber } from './numbering.ts'
import { boldLength, type Line } from './phrasing.ts'
import { endsInWorth } from './tags.ts'

const asks = /[?？؟]["'”’」』)）*_`\s]*$/

/** A question with a short remark behind it: `Which two? Choose two.` */
const asksBefore = /[?？؟]["'”’」』)）*_`]*\s+\S.{0,40}$/u

function isAnswered(line: Line | undefined): boolean {
  return line !== undefined && leadingLabel(line)?.role === 'answer'
}

/** A picture that starts a line, `💬`, starts something new. */
const picture = /^\s*\p{Extended_Pictographic}/u

/**
 * How many of a paragraph's lines, from `from` on, are its question: up to the first that ends with a question mark; else
 * all that are neither labelled nor options nor behind an arrow, a picture or a box, nor in brackets as a whole, nor plain
 * below one in bold, nor count from 1, at most six; none behind one that says what the question counts, or that ended though
 * it had room for more.
 */
export function headLines(lines: readonly Line[], from: number): number {
  const bold = isBold(lines[from])
  let end = from + 1
  while (end < lines.length && end - from < 6) {
    const line = lines[end]
    if (line === undefined || leadingLabel(line) !== null || leadingLetter(line.text) !== null) break
    if (boxAt(line.text) !== null || arrowLength(line.text) > 0 || picture.test(line.text)) break
    if (countsFrom(lines, end)) break
    if (isRemark(line.text) || (bold && !isBold(line))) break
    end++
  }
  for (let index = from; index < end; index++)
    if (asks.test(lines[index]?.text ?? '')) return index - from + 1
  for (let index = from + 1; index < end; index++)
    if (endsInWorth(lines[index]?.text ?? '')) return index - from + 1
  const [first, behind] = [lines[from], lines[end]]
  const asked = isAnswered(behind)
    ? lines.slice(from, end).findIndex(({ text }) => asksBefore.test(text))
    : -1
  if (asked >= 0) return asked + 1
  const offers = behind !== undefined && leadingLetter(behind.text) !== null
  if (first === undefined || offers || isKind(first.text)) return end - from
  for (let index = from; index < end - 1; index++)
    if (endsItself(lines[index]?.text ?? '', lines[index + 1]?.text ?? '')) return index - from + 1
  return end - from
}

/** Whether parts are counted from a line on: `（1）…` over `（2）…`. */
function countsFrom(lines: readonly Line[], at: number): boolean {
  const first = leadingNumber(lines[at]?.text ?? '')
  if (first?.value !== '1') return false
  return lines.slice(at + 1, at + 4).some(({ text }) => leadingNumber(text)?.value === '2')
}

/** A line in brackets as a whole, below the question. */
function isRemark(text: string): boolean {
  return /^\s*[(（][^()（）]{4,}[)）]\s*$/u.test(text)
}

/** Whether a line stands in bold as a whole, but for its number. */
export function isBold(line: Line | undefined): boolean {
  return line !== undefined && line.text !== '' && boldLength(line.nodes) >= line.text.trimEnd().length
}
