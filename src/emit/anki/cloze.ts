import type { Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { nodeText, plainText } from '../../model/text.ts'
import type { Fields } from './fields.ts'
import { deletion } from './pointsNote.ts'
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
  const fills = gaps === 0 ? null : (shown(question.answer, gaps) ?? listed(plainText(question.answer), gaps))
  if (fills === null) return null
  const texts = question.title.split(gap).map((text) => html.text(text))
  const text = texts.reduce((before, after, index) => {
    return `${before}{{c1::${deletion(html.text(fills[index - 1] ?? ''))}}}${after}`
  })
  return { Question: text, Answer: '' }
}

/** One text for each gap, from an answer that says the sentence again with what was missing in bold. */
function shown(answer: Content | null, gaps: number): readonly string[] | null {
  const [paragraph, ...others] = answer ?? []
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null
  const bold = paragraph.children.filter(({ type }) => type === 'strong').map(nodeText)
  return bold.length === gaps && bold.length < paragraph.children.length ? bold : null
}

/** One text for each gap, from an answer that lists them on lines or between semicolons. */
function listed(answer: string, gaps: number): readonly string[] | null {
  const whole = answer.trim()
  if (whole === '' || whole.length > longestFill * gaps) return null
  const parts = gaps === 1 ? [whole] : whole.split(/[\n;；、,，]/u)
  const fills = parts.map((fill) => fill.trim()).filter((fill) => fill !== '')
  return fills.length === gaps && fills.every((fill) => !fill.includes('\n')) ? fills : null
}
