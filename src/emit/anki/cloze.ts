import type { Question } from '../../model/book.ts'
import { plainText } from '../../model/text.ts'
import type { Fields } from './fields.ts'
import type { Rendering } from './rendering.ts'

/** Ends the guid of a cloze note: to Anki it is another note than the basic one, for it cannot change a note's type. */
export const clozeMark = 'C'

/** `____`, `＿＿`, `（  ）`, `( )`, `[ ]`, `……`: a gap to be filled. */
const gap = /_{2,}|＿+|[（(][\s\u3000]*[)）]|\[\s+\]|【[\s\u3000]*】/gu

/** Longer answers are texts, not words for a gap. */
const longestFill = 120

/**
 * Fields in which the gaps of the title are cloze deletions, all on one card. Null where the question has no gap, or
 * not one answer for each.
 */
export function clozeOf(question: Question, html: Rendering): Fields | null {
  if (question.kind !== 'cloze' || question.options.length > 0) return null
  const gaps = question.title.match(gap)?.length ?? 0
  const fills = fillsOf(plainText(question.answer), gaps)
  if (gaps === 0 || fills === null) return null
  const texts = question.title.split(gap).map((text) => html.text(text))
  const text = texts.reduce((before, after, index) => {
    const fill = html.text(fills[index - 1] ?? '').replaceAll('::', ':&#58;')
    return `${before}{{c1::${fill}}}${after}`
  })
  return { Question: text, Answer: '' }
}

/** One text for each gap, from an answer that lists them on lines or between semicolons. */
function fillsOf(answer: string, gaps: number): readonly string[] | null {
  const whole = answer.trim()
  if (whole === '' || whole.length > longestFill * gaps) return null
  const fills =
    gaps === 1
      ? [whole]
      : whole
          .split(/[\n;；、,，]/u)
          .map((fill) => fill.trim())
          .filter((fill) => fill !== '')
  return fills.length === gaps && fills.every((fill) => !fill.includes('\n')) ? fills : null
}
