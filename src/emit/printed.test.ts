import type { Paragraph, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { content, question, sampleBook } from '../../test/support/sampleBook.ts'
import type { Question } from '../model/book.ts'
import type { Content } from '../model/content.ts'
import { plainText } from '../model/text.ts'
import { printed } from './printed.ts'

const options = ['A', 'B', 'D'].map((key) => ({ key, content: content(key), correct: key !== 'A' }))

function printedOf(fields: Partial<Question>): Question {
  const [only] = printed(sampleBook({ questions: [question(1, 'Which?', fields)] })).questions
  if (only === undefined) throw new RangeError('no question')
  return only
}

/** `**Label:** text`, the label marked as the reader marks it. */
function labelled(label: string, text: string): Content {
  const marked = { type: 'strong', children: [{ type: 'text', value: label }], data: { label: true } }
  const children = [
    marked as PhrasingContent,
    ...(text === '' ? [] : [{ type: 'text', value: text } as const]),
  ]
  return [{ type: 'paragraph', children } satisfies Paragraph]
}

test('a dash behind a label goes with it, a minus stays', () => {
  expect(plainText(printedOf({ answer: labelled('Answer', ' – A stack.') }).answer)).toBe('A stack.')
  expect(plainText(printedOf({ answer: labelled('Answer:', ' -5') }).answer)).toBe('-5')
  expect(printedOf({ options, answer: labelled('Answer', ' – (B, D)') }).answer).toBeNull()
})

test('the labels of the article go, and the space behind them', () => {
  const { answer, explanation } = printedOf({
    answer: labelled('Answer:', ' A stack.'),
    explanation: [...labelled('解析', '：'), ...content('Last in, first out.')],
  })
  expect(plainText(answer)).toBe('A stack.')
  expect(plainText(explanation)).toBe('Last in, first out.')
})

test.each(['B, D', 'BD', 'd b', '（B、D）'])('an answer of %j says no more than the options', (key) => {
  expect(printedOf({ options, answer: content(key) }).answer).toBeNull()
  expect(printedOf({ options, answer: labelled('答案：', key) }).answer).toBeNull()
})

test.each(['б', 'イ', 'ب', '②, ④', '2'])(
  'an answer of %j names by another letter what is printed as B',
  (key) => {
    expect(printedOf({ options, answer: content(key) }).answer).toBeNull()
  },
)

const told = [
  { key: 'A', content: content('a queue'), correct: false },
  { key: 'B', content: content('a stack, last in first out'), correct: true },
  { key: 'C', content: content('a heap'), correct: true },
]

test.each([
  'B. a stack, last in first out; C. a heap',
  'a heap; a stack, last in first out',
  'C) a heap',
  'BC: a stack, last in first out',
])('an answer of %j repeats options that are right', (text) => {
  expect(printedOf({ options: told, answer: content(text) }).answer).toBeNull()
})

test.each(['B. a stack', 'C. a heap, since it is fast', 'A. a queue', 'a heap of paper'])(
  'an answer of %j says something else, and stays',
  (text) => {
    expect(plainText(printedOf({ options: told, answer: content(text) }).answer)).toBe(text)
  },
)

test.each(['A, B', 'B is right', '42', '1', 'в'])('an answer of %j stays', (text) => {
  expect(plainText(printedOf({ options, answer: content(text) }).answer)).toBe(text)
})

test('a letter stays where nothing is to choose', () => {
  expect(plainText(printedOf({ answer: content('B') }).answer)).toBe('B')
})

test('the hidden words of a cloze question are gaps, and kept beside for who makes cards of them', () => {
  const title = 'Water boils at {{c1::100}} °C.'
  const [only] = printed(sampleBook({ questions: [question(1, title, { kind: 'cloze' })] })).questions
  expect(only).toMatchObject({ title: 'Water boils at ____ °C.', marked: title })
})
