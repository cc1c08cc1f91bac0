import { type Book, bankVersion, type Option, type Point, type Question } from '../../model/book.ts'
import { revealed } from '../../model/cloze.ts'
import type { Content } from '../../model/content.ts'
import { plainText } from '../../model/text.ts'
import type { Emit } from '../emitter.ts'
import { contentMarkdown } from './markdown.ts'

/** Writes the question bank as JSON, two spaces deep, with a newline at the end. */
export const emit: Emit = async (book) => {
  const text = `${JSON.stringify(bank(book), null, 2)}\n`
  return [{ suffix: '.json', bytes: new TextEncoder().encode(text) }]
}

/** The bank as data, in the order of fields that a reader meets in the file. */
export function bank(book: Book) {
  const { title, lang, author, sources, sections, questions, merges, review, against, leftOut, diagnostics } =
    book
  return {
    schemaVersion: bankVersion,
    title,
    lang,
    author,
    sources,
    sections: sections.map(({ id, title, depth, parent }) => ({ id, title, depth, parent })),
    questions: questions.map(bankQuestion),
    merges,
    review,
    ...(against === undefined ? {} : { against }),
    leftOut,
    diagnostics,
  }
}

function bankQuestion(question: Question) {
  const { identity, number, kind, code, tags, section } = question
  const isCloze = kind === 'cloze'
  const occurrences = question.occurrences.map((place) =>
    isCloze ? { ...place, title: revealed(place.title) } : place,
  )
  return {
    id: identity.id,
    number,
    kind,
    title: isCloze ? revealed(question.title) : question.title,
    ...(isCloze ? { cloze: question.title } : {}),
    prompt: bankText(question.prompt),
    answer: bankText(question.answer),
    hint: bankText(question.hint),
    explanation: bankText(question.explanation),
    points: question.points.map(bankPoint),
    options: question.options.map(bankOption),
    ...(question.verdict === undefined ? {} : { verdict: question.verdict }),
    code,
    tags,
    ...(question.marks === undefined ? {} : { marks: question.marks }),
    section,
    occurrences,
  }
}

function bankPoint({ label, term, text, sources }: Point) {
  return { label, term, text, sources: sources.map(({ source, lines }) => ({ source, lines })) }
}

function bankOption({ key, content, correct }: Option) {
  return { key, text: plainText(content), markdown: contentMarkdown(content), correct }
}

function bankText(content: Content | null) {
  if (content === null) return null
  return { text: plainText(content), markdown: contentMarkdown(content) }
}
