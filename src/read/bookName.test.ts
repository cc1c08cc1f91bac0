import { expect, test } from 'vitest'
import { bookName } from './bookName.ts'

test.each([
  ['大模型 面试题 100 道.md', '大模型 面试题 100 道'],
  ['notes.v2.md', 'notes.v2'],
  ['Q&A: “what?”.md', 'Q&A- “what-”'],
  ['con.md', 'con-book'],
  ['LPT1.txt', 'LPT1-book'],
  ['nul.tar.md', 'nul.tar-book'],
  ['...md', 'book'],
  ['a . .md', 'a'],
  ['.hidden.md', 'hidden'],
  ['a\u202eb\u0007c.md', 'abc'],
  ['cafe\u0301.md', 'café'],
  ['???.md', 'book'],
])('%j is the book %j', (input, name) => {
  expect(bookName(input, false)).toBe(name)
})

test('a folder has no extension', () => {
  expect(bookName('notes.2024', true)).toBe('notes.2024')
})

test('a name is cut between characters', () => {
  const name = bookName(`${'题'.repeat(100)}.md`, false)
  expect(Buffer.byteLength(name)).toBe(180)
  expect(name).toBe('题'.repeat(60))
})
