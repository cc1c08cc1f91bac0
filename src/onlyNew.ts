import type { Book } from './model/book.ts'

/** A book without what earlier banks have, numbered anew; which questions those are still stands in `against`. */
export function onlyNew(book: Book): Book {
  const known = new Set(book.against?.known.map(({ question }) => question))
  const questions = book.questions.filter(({ identity }) => !known.has(identity.id))
  return {
    ...book,
    questions: questions.map((question, index) => ({ ...question, number: index + 1 })),
    merges: book.merges.filter(({ question }) => !known.has(question)),
    review: book.review.filter(({ a, b }) => !known.has(a) && !known.has(b)),
  }
}
