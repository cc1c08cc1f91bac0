import { asking } from '../../text/asks.ts'
import { isKind } from '../../text/kinds.ts'
import { leadingLabel } from '../../text/label.ts'
import { bareLetter } from '../../text/letters.ts'
import { nameOf, namesAnswers } from '../../text/names.ts'
import type { Line } from '../../text/phrasing.ts'

/** Most lines of a paragraph that the title of a paper stands in. */
export const fewLines = 3

/** How much of a line names answers, `参考答案及评分标准`, `Answers:`; 0 where it does not. */
export function nameLength(line: Line, isShort: boolean): number {
  const length = lengthOfName(line, isShort)
  // `Short answer` names a kind of question.
  return length > 0 && isKind(line.text) ? 0 : length
}

function lengthOfName(line: Line, isShort: boolean): number {
  const label = leadingLabel(line)
  // `01 【答案】B` is one of a list.
  if (label !== null && label.number !== null && /^\s*\d/.test(line.text)) return 0
  if (label?.role === 'answer' && label.name.length > 1)
    // `KUNCI JAWABAN A`: a letter behind it names the part that is answered.
    return bareLetter(line.text.slice(label.length)) === null ? label.length : line.text.length
  return label === null && (namesAnswers(line.text) || (isShort && endsInAnswers(line.text)))
    ? line.text.length
    : 0
}

/** Longest title of a paper, in characters, that a list of its answers is under. */
const longestTitle = 60

/** Whether a line ends in the name of answers behind a title: `《会计学》A 卷 参考答案`, `Biology 101 – Answer key`. */
function endsInAnswers(text: string): boolean {
  if (text.length > longestTitle || asking(text) !== null) return false
  return [...text.matchAll(/(?<=\p{L}.{2,})(?:[》」』）)]\s*|\s+(?:[-–—|:：·・/]\s+)?)(?=\p{L})/gu)].some(
    (gap) => {
      const rest = text.slice(gap.index + gap[0].length)
      return rest.length > 1 && (nameOf(rest)?.role === 'answer' || namesAnswers(rest))
    },
  )
}
