import { expect, test } from 'vitest'
import { isKind } from './kinds.ts'

test('two or three kinds of questions may stand in one name', () => {
  for (const text of [
    '六、填空 & 简答',
    '二、选择题和判断题',
    'Section B – Multiple choice and true or false',
  ])
    expect(isKind(text), text).toBe(true)
  for (const text of ['六、填空 & 词典', 'Salt and pepper', '选择和努力'])
    expect(isKind(text), text).toBe(false)
})
