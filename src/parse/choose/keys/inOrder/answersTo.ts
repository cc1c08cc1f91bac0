import { holdsAnswers, nameOf } from '../../../text/names.ts'
import { leadingQuestionNumber } from '../../../text/questionNumber.ts'

/** Longest line, in UTF-16 units, that names the question which what stands below it answers. */
const longest = 60

/** Where a word starts, or a sign of a script without spaces. */
const wordStart = /(?<![\p{L}\p{M}])\p{L}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu

/**
 * The number of the question that a line names the answer to, in whatever order; null of any other.
 *
 *     申论问题一参考答案        Model answer to question 3        Aufgabe 2 – Musterlösung
 */
export function answersTo(line: string): string | null {
  const text = line.trim()
  if (text.length > longest || /[?？؟]$/u.test(text) || !holdsAnswers(text)) return null
  const starts = [...text.matchAll(wordStart)].map(({ index }) => index)
  const end = starts.find((at) => at > 0 && nameOf(text.slice(at))?.role === 'answer') ?? text.length
  const name = text.slice(0, end).replace(/[の的]\s*$/u, '')
  for (const at of starts) {
    const found = at < end ? leadingQuestionNumber(name.slice(at)) : null
    if (found === null || /\p{L}/u.test(name.slice(at + found.length))) continue
    return end < text.length || holdsAnswers(text.slice(0, at)) ? found.value : null
  }
  return null
}
