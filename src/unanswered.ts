import { unlabelled } from './emit/printed.ts'
import type { Question } from './model/book.ts'
import { stretchesOf } from './model/cloze.ts'
import { type Diagnostic, diagnostic, type Place } from './model/diagnostic.ts'

/** What is looked at of a question. */
type Asked = Pick<Question, 'title' | 'kind' | 'answer' | 'explanation' | 'options' | 'occurrences'>

/**
 * Questions that nothing answers. Where most are answered, each of the others is a gap in the article and has a finding; where
 * most are not, it is one to practise with, which is said once.
 */
export function unanswered(questions: readonly Asked[]): readonly Diagnostic[] {
  const missing = questions.filter((question) => !isAnswered(question))
  const [first] = missing
  if (first === undefined) return []
  if (missing.length * 2 > questions.length)
    return [
      diagnostic('answer-missing', `of ${questions.length} questions, ${missing.length} have no answer`, {
        severity: 'info',
        place: placeOf(first),
        note: 'it is said of each in its place',
      }),
    ]
  return missing.map((question) =>
    diagnostic('answer-missing', `nothing answers \`${question.title}\``, {
      place: placeOf(question),
      expected: 'an answer, as the other questions have',
    }),
  )
}

function isAnswered({ kind, title, answer, explanation, options }: Asked): boolean {
  return (
    unlabelled(answer) !== null ||
    explanation !== null ||
    options.some(({ correct }) => correct === true) ||
    (kind === 'cloze' && stretchesOf(title).some(({ hidden }) => hidden))
  )
}

function placeOf({ occurrences }: Asked): Place | null {
  const [first] = occurrences
  return first === undefined ? null : { source: first.source, line: first.lines[0], column: 1 }
}
