import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['【参考答案】：', '参考答案'],
  [' **Ｑ１．** ', 'q1'],
  ['a\u200bb  c', 'ab c'],
  ['😀 𠀀 😀', '𠀀'],
  ['—— * ——', ''],
])('%s is looked up as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
