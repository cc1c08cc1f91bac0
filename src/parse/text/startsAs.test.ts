import { expect, test } from 'vitest'
import { startsAs } from './startsAs.ts'

const may = startsAs(['question', 'énoncé', '第', '문제'])

test.each([
  'Question 3',
  '  **question**',
  'Ｑ１',
  'Énoncé',
  'E\u0301nonce\u0301',
  'every',
  '第3题',
  '문',
  '3.',
  '③',
  '',
])('%s may start so', (text) => {
  expect(may(text)).toBe(true)
})

test.each(['What is a lock?', '排序', 'Вопрос', '— a dash'])('%s starts otherwise', (text) => {
  expect(may(text)).toBe(false)
})
