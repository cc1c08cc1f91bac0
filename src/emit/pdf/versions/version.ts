import type { Options } from '../../../config/options.ts'
import type { Book, Kind, Question, Section } from '../../../model/book.ts'
import type { Report } from '../../../model/diagnostic.ts'
import type { Words } from '../../shared/words.ts'
import { isAnsweredInGaps } from '../question/gaps.ts'
import { says } from '../question/kind.ts'
import { uncounted } from './caption.ts'
import { chosenQuestions } from './chosen.ts'
import { orderedOptions } from './optionOrder.ts'
import { rank, ranked } from './rank.ts'

/** Where a question of a version is from. */
export interface Origin {
  /** Its number in the book. */
  readonly number: number
  /** Its section there, where the version does not say it by a heading. */
  readonly section: Section | null
}

/** One of several sheets of the same questions. */
export interface Version {
  /** `A`, `B`, … */
  readonly mark: string
  /** The book that it is a sheet of, with the questions renumbered from 1. */
  readonly book: Book
  /** By the number of a question on the sheet. */
  readonly origins: ReadonlyMap<number, Origin>
}

/** Kinds in the order in which a sheet asks them: what is ticked first, what is written at length last. */
const kindOrder: readonly Kind[] = ['true-false', 'choice', 'multiple-choice', 'cloze', 'open', 'coding']

/** The versions that `sheets` asks for; none where it asks for none or no question is left. */
export function versionsOf(
  book: Book,
  sheets: Options['sheets'],
  words: Words,
  report: Report,
): readonly Version[] {
  const { versions, shuffle, pick, tags } = sheets
  if ([versions, shuffle, pick, tags].every((given) => given === undefined)) return []
  const questions = chosenQuestions(book, sheets, report)
  if (questions.length === 0) return []
  const seed = shuffle ?? ((versions ?? 1) > 1 ? '' : null)
  return Array.from({ length: versions ?? 1 }, (_, index) => {
    const mark = String.fromCharCode('A'.charCodeAt(0) + index)
    return seed === null ? inOrder(book, questions, mark) : shuffled(book, questions, mark, seed, words)
  })
}

/** The questions as the book has them, under its sections. */
function inOrder(book: Book, questions: readonly Question[], mark: string): Version {
  const sections = book.sections.map((section) => {
    const count = countIn(section, book)
    return count === countIn(section, { ...book, questions }) ? section : uncounted(section, count)
  })
  return numbered({ ...book, sections, questions }, mark, () => null)
}

/** How many questions stand in a section itself. */
function countIn({ id }: Section, { questions }: Pick<Book, 'questions'>): number {
  return questions.filter(({ section }) => section === id).length
}

/** The kind under which a sheet asks a question: gaps to fill in are none to be answered at length. */
function askedKind(question: Question): Kind {
  return question.kind === 'open' && isAnsweredInGaps(question) ? 'cloze' : question.kind
}

/** The questions by kind, those of a kind in a drawn order; so are the options of each. */
function shuffled(
  book: Book,
  questions: readonly Question[],
  mark: string,
  seed: string,
  words: Words,
): Version {
  const kindOf = new Map(questions.map((question) => [question.identity.id, askedKind(question)]))
  const kinds = kindOrder.filter((kind) => [...kindOf.values()].includes(kind))
  const sections: readonly Section[] =
    kinds.length < 2 ? [] : kinds.map((id) => ({ id, title: words.kinds[id], depth: 1, parent: null }))
  const known = new Map(
    book.sections.map((section) => [section.id, uncounted(section, countIn(section, book))]),
  )
  const asked = kinds.flatMap((kind) => {
    const own = questions.filter(({ identity }) => kindOf.get(identity.id) === kind)
    return ranked(own, ({ identity }) => rank(seed, mark, identity.id))
  })
  const withOptions = asked.map((question) => ({
    ...question,
    options: orderedOptions(question, (option) =>
      rank(seed, mark, question.identity.id, question.options.indexOf(option)),
    ),
  }))
  const version = numbered({ ...book, questions: withOptions }, mark, ({ section, identity }) => {
    const from = known.get(section ?? '')
    // A section of this kind alone says no more than the heading of the kind.
    const kind = sections.length === 0 ? undefined : kindOf.get(identity.id)
    return from === undefined || (kind !== undefined && says(from.title, words.kinds[kind])) ? null : from
  })
  const regrouped = version.book.questions.map((question) => ({
    ...question,
    section: sections.length === 0 ? null : (kindOf.get(question.identity.id) ?? null),
  }))
  return { ...version, book: { ...version.book, sections, questions: regrouped } }
}

function numbered(book: Book, mark: string, sectionOf: (question: Question) => Section | null): Version {
  const origins = new Map(
    book.questions.map((question, index) => [
      index + 1,
      { number: question.number, section: sectionOf(question) },
    ]),
  )
  const questions = book.questions.map((question, index) => ({ ...question, number: index + 1 }))
  return { mark, book: { ...book, questions }, origins }
}
