import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { plainBullets } from './plainBullets.ts'

const mended = (text: string) => applyEdits(untouched(text), plainBullets(linesOf(text))).text

test('lines behind printed bullets are items of a list', () => {
  expect(mended('Questions\n\n• What is oak?\n• What is pine?\n')).toBe(
    'Questions\n\n- What is oak?\n- What is pine?\n',
  )
  expect(mended('質問\n  ・木とは何ですか。\n  ・石とは何ですか。\n次へ')).toBe(
    '質問\n- 木とは何ですか。\n- 石とは何ですか。\n\n次へ',
  )
  expect(mended('▪ oak\n   ◦ red\n   ◦ white\n▪ pine\n  of the north\n')).toBe(
    '- oak\n   - red\n   - white\n- pine\n  of the north\n',
  )
})

test('below an item of a numbered list they are items of that', () => {
  expect(mended('1. Which are trees?\n• oak\n• pine\n2. Which are birds?\n')).toBe(
    '1. Which are trees?\n   - oak\n   - pine\n2. Which are birds?\n',
  )
})

test('where one list has several, others may have one', () => {
  expect(mended('Was ist Leim?\n• ein Kleber\n\nWas ist Eiche?\n• ein Baum\n• ein Holz\n')).toBe(
    'Was ist Leim?\n- ein Kleber\n\nWas ist Eiche?\n- ein Baum\n- ein Holz\n',
  )
})

test('questions over their answers are items with those lines', () => {
  expect(
    mended('●什么是刨子？\n刨平木板的工具。\n●什么是锯子？\n锯木头的。\n●什么是胶？\n粘东西的。\n'),
  ).toBe('- 什么是刨子？\n刨平木板的工具。\n- 什么是锯子？\n锯木头的。\n- 什么是胶？\n粘东西的。\n')
  expect(mended('■ 正误题\n1. 对吗？\n■ 选择题\n2. 哪个？\n')).toContain('■ 选择题')
})

test('one line, signs within a line and code stay', () => {
  for (const text of ['• alone\n\ntext\n', 'a • b\nc • d\n', '•\n•\n', '```\n• a\n• b\n```\n'])
    expect(mended(text)).toBe(text)
})
