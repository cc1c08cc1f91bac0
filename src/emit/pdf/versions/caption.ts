import type { Titled } from '../../../model/book.ts'
import { marksUnit } from '../question/marks.ts'

/** A remark in brackets, and one behind a colon. */
const remarks = [/\s*[（(【[［][^（()）[\]【】［］]*[)）\]】］]/gu, /\s*[:：].*$/u] as const

/** What makes a unit of marks the start of another word: `2 ports`, `90分钟`. */
const wordGoesOn = '[\\p{Script=Latin}\\p{Script=Cyrillic}钟鐘]'

/**
 * A heading without what it says of the number of its questions or their marks, which is not true of a version with
 * others: `Part A (10 questions, 2 marks each)`, `一、选择题：本题共8小题，每小题3分，共24分。` It had `count` questions.
 */
export function uncounted<Heading extends Titled>(heading: Heading, count: number): Heading {
  const counts = new RegExp(`\\d\\s*(?:${marksUnit})(?!${wordGoesOn})|(?<![\\d.,])${count}\\s*\\p{L}`, 'iu')
  const title = remarks.reduce<string>(
    (text, remark) => text.replace(remark, (found) => (counts.test(found) ? '' : found)),
    heading.title,
  )
  if (title === heading.title || title === '') return heading
  const { titleContent: _, ...rest } = heading
  return { ...rest, title } as Heading
}
