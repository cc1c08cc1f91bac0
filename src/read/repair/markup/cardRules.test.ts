import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { cardRules } from './cardRules.ts'

test('a rule between cards makes no heading of the card above it', () => {
  expect(cardRules(linesOf('Q: a?\nA: b.\n---\n问题：c？\n答案：d。\n---\n'))).toMatchObject([
    { start: 12, end: 12, text: '\n' },
    { start: 28, end: 28, text: '\n', message: null },
  ])
})

test.each([
  'What is the difference between\na process and a thread?\n---\nOne.\n',
  'Note: a heading\n---\ntext\n',
  'Q: a?\nA: b.\n\n---\n',
  '```\nQ: a?\nA: b.\n---\n```\n',
])('%j stays', (text) => expect(cardRules(linesOf(text))).toEqual([]))
