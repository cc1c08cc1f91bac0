import { expect, test } from 'vitest'
import { withAnswerLines } from './answerLines.ts'
import type { Block } from './block.ts'

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

test('an answer behind its question has a line of its own', () => {
  expect(withAnswerLines([paragraph('问：五脏指哪些？答：心、肝、脾、肺、肾。')])).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '问：五脏指哪些？' },
        { type: 'break' },
        { type: 'text', value: '答：心、肝、脾、肺、肾。' },
      ],
    },
  ])
})

test('a text as long as a book that holds nothing but brackets stays whole', () => {
  const blocks = [paragraph('[a](u) '.repeat(10_000))]
  expect(withAnswerLines(blocks)).toEqual(blocks)
})
