import { describe, expect, test } from 'vitest'
import { content, question, sampleBook } from '../../../../test/support/sampleBook.ts'
import type { Options } from '../../../config/options.ts'
import type { Book, Question } from '../../../model/book.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { plainText } from '../../../model/text.ts'
import { wordsOf } from '../../shared/words.ts'
import { versionsOf } from './version.ts'

const words = wordsOf('en')

/** Thirty questions: twenty of one section, ten of another; every third is to choose in. */
const book: Book = sampleBook({
  lang: 'en',
  sections: [
    { id: 's1', title: 'Large', depth: 1, parent: null },
    { id: 's2', title: 'Small', depth: 1, parent: null },
  ],
  questions: Array.from({ length: 30 }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, {
      section: index < 20 ? 's1' : 's2',
      tags: index % 10 === 0 ? ['Net::TCP'] : [],
      ...(index % 3 === 0
        ? {
            kind: 'choice' as const,
            options: ['right', 'wrong', 'bad', 'off'].map((text, at) => ({
              key: 'ABCD'[at] ?? '',
              content: content(text),
              correct: at === 0,
            })),
          }
        : {}),
    }),
  ),
})

function made(sheets: Options['sheets'], from: Book = book) {
  const found: Diagnostic[] = []
  return { versions: versionsOf(from, sheets, words, (one) => found.push(one)), found }
}

const titles = ({ questions }: Pick<Book, 'questions'>): string[] => questions.map(({ title }) => title)

test('nothing asked for is nothing made', () => {
  expect(made({}).versions).toEqual([])
  expect(made({ marks: { open: 5 } }).versions).toEqual([])
})

describe('three versions of twelve questions', () => {
  const { versions, found } = made({ shuffle: 'term', versions: 3, pick: 12 })

  test('are marked by letters', () => {
    expect(versions.map(({ mark }) => mark)).toEqual(['A', 'B', 'C'])
    expect(found).toEqual([])
  })

  test('have the same questions, each once, in orders of their own', () => {
    const [a, b, c] = versions.map(({ book: of }) => titles(of))
    expect(new Set(a).size).toBe(12)
    for (const other of [b, c]) {
      expect([...(other ?? [])].sort()).toEqual([...(a ?? [])].sort())
      expect(other).not.toEqual(a)
    }
  })

  test('take their share of every section', () => {
    const numbers = [...(versions[0]?.origins.values() ?? [])].map(({ number }) => number)
    expect(numbers.filter((number) => number <= 20).length).toBe(8)
  })

  test('number from 1 and remember the numbers of the book', () => {
    for (const { book: of, origins } of versions)
      for (const [index, { number, title }] of of.questions.entries()) {
        expect(number).toBe(index + 1)
        expect(title).toBe(`Question ${origins.get(number)?.number}?`)
      }
  })

  test('are grouped by kind, and say where a question stood', () => {
    const [{ book: of, origins } = { book, origins: new Map() }] = versions
    expect(of.sections.map(({ title }) => title)).toEqual(['Single choice', 'Open question'])
    expect(of.questions.map(({ section, kind }) => section === kind)).not.toContain(false)
    const [first] = of.questions as readonly [Question]
    expect(origins.get(1)?.section?.title).toBe(
      book.questions.find(({ title }) => title === first.title)?.section === 's1' ? 'Large' : 'Small',
    )
  })

  test('let the right options move with their texts', () => {
    const right = versions
      .flatMap(({ book: of }) => of.questions.flatMap(({ options }) => options))
      .filter(({ correct }) => correct)
    expect(new Set(right.map(({ content: text }) => plainText(text)))).toEqual(new Set(['right']))
    expect(new Set(right.map(({ key }) => key)).size).toBeGreaterThan(1)
  })

  test('come out the same from the same seed, and otherwise from another', () => {
    expect(made({ shuffle: 'term', versions: 3, pick: 12 }).versions).toEqual(versions)
    expect(titles(made({ shuffle: 'terms', versions: 1, pick: 12 }).versions[0]?.book ?? book)).not.toEqual(
      titles(versions[0]?.book ?? book),
    )
  })
})

test('without a seed a single version keeps the order and the sections of the book', () => {
  const [only] = made({ tags: ['net'] }).versions
  expect(titles(only?.book ?? book)).toEqual(['Question 1?', 'Question 11?', 'Question 21?'])
  expect(only?.book.questions.map(({ section }) => section)).toEqual(['s1', 's1', 's2'])
})

test.each([
  [['Net::TCP'], 3],
  [['NET'], 3],
  [['tcp'], 0],
  [['small'], 10],
  [['Small', 'Net'], 12],
])('the tags %j name %i questions', (tags, count) => {
  expect(made({ tags }).versions[0]?.book.questions.length ?? 0).toBe(count)
})

test.each([
  ['part a', 20],
  ['Part A. Choose one', 20],
  ['Part', 0],
  ['Part B', 10],
])('the start of a section up to a mark is a name of it: %s', (tag, count) => {
  const sections = [
    { id: 's1', title: 'Part A. Choose one: easy', depth: 1, parent: null },
    { id: 's2', title: 'Part B（hard）', depth: 1, parent: null },
  ]
  const { versions } = made({ tags: [tag] }, { ...book, sections })
  expect(versions[0]?.book.questions.length ?? 0).toBe(count)
})

test('a tag of no question is told of with those that there are', () => {
  const { versions, found } = made({ tags: ['Smal', 'Large'] })
  expect(versions[0]?.book.questions.length).toBe(20)
  expect(found.map(({ rule, expected }) => [rule, expected])).toEqual([
    ['tag-unknown', 'one of `Net::TCP`, `Large`, `Small`'],
  ])
  expect(found[0]?.severity).toBe('warning')
  const none = made({ tags: ['none'] })
  expect([none.versions, none.found.map(({ severity }) => severity)]).toEqual([[], ['error']])
})

test('who asks for too many gets all and is told', () => {
  const { versions, found } = made({ pick: 31 })
  expect(versions[0]?.book.questions.length).toBe(30)
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['pick-too-large', '31 questions are asked for, there are 30'],
  ])
  expect(made({ pick: 30 }).found).toEqual([])
})

test('a question that joins the book changes no order of the others', () => {
  const [before] = made({ shuffle: 'x' }).versions
  const more = { ...book, questions: [...book.questions, question(31, 'Question 31?', { section: 's2' })] }
  const [after] = made({ shuffle: 'x' }, more).versions
  expect(titles(after?.book ?? book).filter((title) => title !== 'Question 31?')).toEqual(
    titles(before?.book ?? book),
  )
})

test('a section that lost questions says no more how many it has, and gaps stand under a kind of their own', () => {
  const sections = [
    { id: 's1', title: 'Gaps (3 questions, 2 marks each)', depth: 1, parent: null },
    { id: 's2', title: 'Essays (1 question)', depth: 1, parent: null },
  ]
  const questions = [
    ...[1, 2, 3].map((number) =>
      question(number, `A lock is a ____ ${number}.`, { section: 's1', answer: content('guard') }),
    ),
    question(4, 'What is a lock?', { section: 's2', answer: content('A guard.') }),
  ]
  const from = sampleBook({ lang: 'en', sections, questions })
  const shown = (sheets: Options['sheets']) =>
    made(sheets, from).versions[0]?.book.sections.map(({ title }) => title)
  expect(shown({ tags: ['Gaps (3 questions, 2 marks each)', 'Essays (1 question)'] })).toEqual(
    sections.map(({ title }) => title),
  )
  expect(shown({ shuffle: 'x' })).toEqual(['Fill in the blank', 'Open question'])
  const [version] = made({ pick: 2, tags: ['Gaps (3 questions, 2 marks each)'] }, from).versions
  expect(version?.book.sections.map(({ title }) => title)).toEqual(['Gaps', 'Essays'])
})
