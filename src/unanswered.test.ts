import { expect, test } from 'vitest'
import { content, question } from '../test/support/sampleBook.ts'
import { unanswered } from './unanswered.ts'

const answered = (number: number) => question(number, `Answered ${number}?`, { answer: content('So.') })
const open = (number: number, fields = {}) => question(number, `Open ${number}?`, fields)

const told = (questions: Parameters<typeof unanswered>[0]) =>
  unanswered(questions).map(({ severity, line, message }) => `${severity} ${line} ${message}`)

test('among answered questions each without an answer is a gap, at its place', () => {
  expect(told([answered(1), open(2), answered(3), open(4)])).toEqual([
    'warning 20 nothing answers `Open 2?`',
    'warning 40 nothing answers `Open 4?`',
  ])
})

test('where most have none it is said once', () => {
  expect(told([open(1), answered(2), open(3)])).toEqual(['info 10 of 3 questions, 2 have no answer'])
})

test('a right option, an explanation and a hidden word answer too', () => {
  const options = [{ key: 'A', content: content('a'), correct: true }]
  expect(
    told([
      open(1, { kind: 'choice', options }),
      open(2, { explanation: content('Because.') }),
      question(3, 'The sun is a {{c1::star}}.', { kind: 'cloze' }),
      answered(4),
    ]),
  ).toEqual([])
})
