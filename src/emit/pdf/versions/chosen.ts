import type { Options } from '../../../config/options.ts'
import type { Book, Question, Section } from '../../../model/book.ts'
import { diagnostic, type Report, type Severity, wholeFile } from '../../../model/diagnostic.ts'
import { type Group, outlineOf } from '../../shared/outline.ts'
import { rank, ranked } from './rank.ts'

/** The questions that all versions of a sheet have, in the order of the book. */
export function chosenQuestions(book: Book, sheets: Options['sheets'], report: Report): readonly Question[] {
  const { tags, pick, shuffle = '' } = sheets
  const tagged = tags === undefined ? book.questions : taggedQuestions(book, tags, report)
  if (pick === undefined || tagged.length === 0) return tagged
  if (pick > tagged.length)
    report(
      diagnostic('pick-too-large', `${pick} questions are asked for, there are ${tagged.length}`, {
        severity: 'warning',
        place: placeOf(book),
        expected: `at most ${tagged.length}`,
        note: 'all of them are on the sheets',
      }),
    )
  return pick >= tagged.length ? tagged : picked({ ...book, questions: tagged }, pick, shuffle)
}

/**
 * Every n/pick-th of the n questions, from a drawn start, after those of each section are put in a drawn order. Thereby
 * a section, and a section of sections, has its share of the sheet, rounded up or down.
 */
function picked(book: Book, pick: number, seed: string): Question[] {
  const inOrder = outlineOf(book).flatMap((group) => drawnOrder(group, seed))
  const step = inOrder.length / pick
  const start = rank(seed, 'start') * step
  const taken = new Set(Array.from({ length: pick }, (_, index) => inOrder[Math.floor(start + index * step)]))
  return book.questions.filter((question) => taken.has(question))
}

function drawnOrder({ questions, groups }: Group, seed: string): Question[] {
  const own = ranked(questions, ({ identity }) => rank(seed, 'pick', identity.id))
  return [...own, ...groups.flatMap((group) => drawnOrder(group, seed))]
}

/**
 * The questions of any of the tags; a tag `a` has those of `a::b`, and a section's title is a tag of its questions, whole or
 * up to a mark: `Part A` of `Part A. Choose one`. Tags that name no question at all leave nothing to write, which is an error.
 */
function taggedQuestions(book: Book, wanted: readonly string[], report: Report): Question[] {
  const known = new Map(book.sections.map((section) => [section.id, section]))
  const found = new Map(wanted.map((tag) => [tag, 0]))
  const questions = book.questions.filter((question) => {
    const titles = titlesAround(question.section, known).flatMap(withStarts)
    const names = [...question.tags.flatMap(withParents), ...titles].map(alike)
    const matches = wanted.filter((tag) => names.includes(alike(tag)))
    for (const tag of matches) found.set(tag, (found.get(tag) ?? 0) + 1)
    return matches.length > 0
  })
  const severity = questions.length === 0 ? 'error' : 'warning'
  for (const [tag, count] of found) if (count === 0) report(unknownTag(tag, book, severity))
  return questions
}

/** Longest list of tags in a message. */
const mostNamed = 12

function unknownTag(tag: string, book: Book, severity: Severity) {
  const own = book.questions.flatMap(({ tags }) => tags)
  const names = [...new Set([...own, ...book.sections.map(({ title }) => title)])]
  const named = names.slice(0, mostNamed).map((name) => `\`${name}\``)
  const more = names.length > mostNamed ? [`and ${names.length - mostNamed} more`] : []
  return diagnostic(
    'tag-unknown',
    `no question has the tag \`${tag}\` or stands in a section of this title`,
    {
      severity,
      place: placeOf(book),
      expected:
        names.length === 0 ? 'tags or sections in the article' : `one of ${[...named, ...more].join(', ')}`,
    },
  )
}

/** `a::b::c` → `a`, `a::b`, `a::b::c`. */
function withParents(tag: string): string[] {
  const parts = tag.split('::')
  return parts.map((_, index) => parts.slice(0, index + 1).join('::'))
}

/** `Part A. Choose one: easy` → the same, `Part A`, `Part A. Choose one`. */
function withStarts(title: string): string[] {
  const marks = [...title.matchAll(/[.:：。、,，;；—–|(（]/gu)]
  return [title, ...marks.map(({ index }) => title.slice(0, index)).filter((start) => start.trim() !== '')]
}

function titlesAround(id: string | null, known: ReadonlyMap<string, Section>): string[] {
  const section = id === null ? undefined : known.get(id)
  return section === undefined ? [] : [section.title, ...titlesAround(section.parent, known)]
}

function alike(tag: string): string {
  return tag.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

function placeOf(book: Book) {
  return wholeFile(book.sources[0]?.path ?? '')
}
