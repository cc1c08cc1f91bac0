import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { citationMarks } from './citationMarks.ts'

const mended = (text: string) => applyEdits(untouched(text), citationMarks(linesOf(text))).text

test.each([
  ['事实表有哪几种类型？[citation:5]', '事实表有哪几种类型？'],
  ['数据倾斜【4†source】怎么处理？', '数据倾斜怎么处理？'],
  ['It is lazy 【12:0†notes.pdf】.', 'It is lazy.'],
  ['月的引力[^3^]。', '月的引力。'],
  ['It rises :contentReference[oaicite:2]{index=2}', 'It rises'],
])('%s', (text, expected) => {
  expect(mended(text)).toBe(expected)
})

test('notes of Markdown, brackets and code stay', () => {
  for (const text of ['A fact.[^1]', '【重点】进程', '[citation needed]', '```\n[citation:5]\n```'])
    expect(mended(text)).toBe(text)
})
