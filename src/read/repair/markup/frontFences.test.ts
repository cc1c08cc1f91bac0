import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { frontFences } from './frontFences.ts'

test('noise before an article does not become a heading', () => {
  expect(frontFences(linesOf('---\n@#$ ^&*\nx: [\n---\n# T\n\ntext\n\n---\n'))).toMatchObject([
    { start: 17, end: 17, text: '\n' },
  ])
})

test.each([
  '---\nA heading\n---\ntext\n\nAnother\n---\ntext\n',
  '---\n\ntext\n---\n',
  '---\n---\n',
  '---\ntext\n\n---\n',
  'text\n---\n',
  '---\ntext',
  '',
])('%j stays', (text) => expect(frontFences(linesOf(text))).toEqual([]))
