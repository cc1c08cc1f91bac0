import type { Kind, Question } from '../../../model/book.ts'

/** Kinds that a page does not show by itself: options, boxes and lines tell of the others. */
const unseen: Readonly<Record<'handout' | 'questions', readonly Kind[]>> = {
  handout: ['coding', 'multiple-choice', 'true-false', 'cloze'],
  questions: ['multiple-choice'],
}

/** Whether the kind of a question has to be said. */
export function isSaid({ kind }: Question, variant: keyof typeof unseen): boolean {
  return unseen[variant].includes(kind)
}

/** The kind that all of several questions are of and that has to be said; null where there is none. */
export function sharedKind(questions: readonly Question[], variant: keyof typeof unseen): Kind | null {
  const [first] = questions
  const isShared = questions.length > 1 && questions.every(({ kind }) => kind === first?.kind)
  return first !== undefined && isShared && isSaid(first, variant) ? first.kind : null
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
