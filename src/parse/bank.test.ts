import { expect, test } from 'vitest'
import { plainText } from '../model/text.ts'
import { BankError, parseBank } from './bank.ts'

const question = {
  id: 'q-1',
  kind: 'open',
  title: 'What is a lock?',
  prompt: { text: 'lock()', markdown: '```c\nlock()\n```' },
  answer: { text: 'A door.\nTwo doors.', markdown: 'A door.\n\nTwo doors.' },
  options: [{ key: 'A', text: '<b> & `c`', markdown: '`x`', correct: true }],
  occurrences: [
    { source: 'a.md', title: 'What is a lock?', lines: [1, 2] },
    { source: 'b.md', title: 'Explain locks', lines: [5, 9] },
    { source: 'c.md', title: 'Explain locks', lines: [5, 9] },
  ],
}
const bank = (fields: object = {}) =>
  JSON.stringify({ schemaVersion: 1, title: 'Locks', lang: 'en', questions: [question], ...fields })

test('a question is read as one item for each wording, with what stands under it', () => {
  const { lang, questions } = parseBank(bank({ more: 'fields of a later minor version' }))
  expect(lang).toBe('en')
  const items = questions[0]?.items ?? []
  expect(items.map(({ title }) => title)).toEqual(['What is a lock?', 'Explain locks'])
  expect(items[0]?.prompt).toMatchObject([{ type: 'code', value: 'lock()' }])
  expect(plainText(items[1]?.answer ?? null)).toBe('A door.\nTwo doors.')
  expect(plainText(items[0]?.options[0]?.content ?? null)).toBe('<b> & `c`')
})

test.each([
  ['{\n "a": 1,\n}', /^it is no JSON/, 3],
  ['{"a":', /^it is no JSON/, 1],
  ['[]', /^it has no `schemaVersion`$/, null],
  ['null', /^it has no `schemaVersion`$/, null],
  [bank({ questions: [{ ...question, id: 7 }] }), /^`questions\.0\.id` is 7, not string$/, null],
  [bank({ lang: undefined }), /^`lang` is undefined/, null],
])('%s is no bank', (json, message, line) => {
  expect(() => parseBank(json)).toThrow(BankError)
  expect(() => parseBank(json)).toThrow(message)
  expect(faultOf(json)).toMatchObject({ line, version: false })
})

test('a bank of another version says which', () => {
  expect(faultOf(bank({ schemaVersion: 2 }))).toMatchObject({
    version: true,
    message: 'its schemaVersion is 2',
  })
})

function faultOf(json: string): unknown {
  try {
    return parseBank(json)
  } catch (error) {
    return error
  }
}
