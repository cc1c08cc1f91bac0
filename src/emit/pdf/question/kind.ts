import type { Kind, Question, Titled } from '../../../model/book.ts'
import type { Words } from '../../shared/words.ts'

/** Kinds that a page does not show by itself: options, boxes and lines tell of the others. */
const unseen: Readonly<Record<'handout' | 'questions', readonly Kind[]>> = {
  handout: ['coding', 'multiple-choice', 'true-false', 'cloze'],
  questions: ['multiple-choice'],
}

/** Whether the kind of a question has to be said. */
export function isSaid({ kind }: Question, variant: keyof typeof unseen): boolean {
  return unseen[variant].includes(kind)
}

/** The kind that has to be said once for all questions below a heading, or that the heading says; null where there is none. */
export function sharedKind(
  questions: readonly Question[],
  titled: Titled | null,
  variant: keyof typeof unseen,
  words: Words,
): Kind | null {
  const [first] = questions
  if (first === undefined || !isSaid(first, variant) || questions.some(({ kind }) => kind !== first.kind))
    return null
  return questions.length > 1 || says(titled?.title ?? '', words.kinds[first.kind]) ? first.kind : null
}

/** Whether a heading says a word already, perhaps in parts: `多项选择题（共8分）` and `多选题`. */
export function says(heading: string, word: string): boolean {
  const parts = word.toLowerCase().match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []
  const text = heading.toLowerCase()
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}
