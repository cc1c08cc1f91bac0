import type { Book, Question, Section } from '../../model/book.ts'
import { groupBy } from '../../model/collections.ts'

/** The questions of a section and the groups inside it; `section` is null for questions that stand in none. */
export interface Group {
  readonly section: Section | null
  readonly questions: readonly Question[]
  readonly groups: readonly Group[]
}

/**
 * A book's questions under their sections, in the order of the document. A section with no question in it or below it
 * is left out; questions of no section come first where the book starts with one of them, else last.
 */
export function outlineOf(book: Pick<Book, 'sections' | 'questions'>): readonly Group[] {
  const known = new Set(book.sections.map(({ id }) => id))
  const knownOrNone = (id: string | null): string | null => (id !== null && known.has(id) ? id : null)
  const questions = groupBy(book.questions, ({ section }) => knownOrNone(section))
  const children = groupBy(book.sections, ({ parent }) => knownOrNone(parent))
  const under = (parent: string | null): Group[] =>
    (children.get(parent) ?? [])
      .map((section) => ({ section, questions: questions.get(section.id) ?? [], groups: under(section.id) }))
      .filter((group) => group.questions.length + group.groups.length > 0)
  const alone = questions.get(null) ?? []
  if (alone.length === 0) return under(null)
  const group: Group = { section: null, questions: alone, groups: [] }
  return alone[0] === book.questions[0] ? [group, ...under(null)] : [...under(null), group]
}
