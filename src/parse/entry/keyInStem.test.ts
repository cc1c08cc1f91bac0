import { expect, test } from 'vitest'
import { keyedStem } from './keyInStem.ts'

const abcd = ['A', 'B', 'C', 'D']

test.each([
  ['坚持（ B ）第一的方针。', abcd, '坚持（ ）第一的方针。', 'B'],
  ['“三违”是指（ABD）。', abcd, '“三违”是指（ ）。', 'ABD'],
  ['方法包括（ A、B、C ）。', abcd, '方法包括（ ）。', 'A、B、C'],
  ['Water boils at ( C ) degrees.', abcd, 'Water boils at ( ) degrees.', 'C'],
  ['The capital of France is (B).', abcd, 'The capital of France is ( ).', 'B'],
  ['哪一个港口最大？（C）', abcd, '哪一个港口最大？', 'C'],
  ['Which port is the largest? (B)', abcd, 'Which port is the largest?', 'B'],
  ['必须持证上岗。（ √ ）', [], '必须持证上岗。', '√'],
  ['安全帽可以当凳子坐。（×）', [], '安全帽可以当凳子坐。', '×'],
  ['The sun is a star. (T)', [], 'The sun is a star.', 'T'],
])('%s', (title, known, stem, key) => {
  expect(keyedStem(title, known)).toEqual({ title: stem, key })
})

test.each([
  ['Vitamin (C) is found in', abcd],
  ['Which of (A) and (B) is right?', abcd],
  ['坚持（ E ）第一的方针。', abcd],
  ['坚持（ ）第一的方针。', abcd],
  ['What is a singleton (C)?', []],
  ['对（错）误的处理是什么？', []],
])('%s holds no key', (title, known) => {
  expect(keyedStem(title, known)).toBeNull()
})
