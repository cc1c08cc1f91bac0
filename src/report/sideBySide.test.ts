import { expect, test } from 'vitest'
import { sideBySide } from './sideBySide.ts'

const shout = (text: string) => `<${text}>`

test('texts stand beside each other, broken at spaces, wide characters anywhere but before a mark', () => {
  const left = [{ text: 'one two three four five six seven eight' }, { text: 'A' }]
  const right = [{ text: '一二三四五六七八九十一二三四。五' }, { text: 'B' }]
  expect(sideBySide(left, right, 60, shout).split('\n')).toEqual([
    'one two three four five six  │ 一二三四五六七八九十一二三',
    'seven eight                  │ 四。五',
    'A                            │ B',
  ])
})

test('marked parts are painted, over the end of a line too, and take no more room', () => {
  const text = 'a slow query plan that is rather long indeed'
  const marks = [[2, 6] as const, [13, text.length] as const]
  expect(sideBySide([{ text, marks }], [{ text: 'x' }], 60, shout).split('\n')).toEqual([
    `a <slow> query <plan that is>${' '.repeat(28 - 'a slow query plan that is'.length)} │ x`,
    `<rather long indeed>${' '.repeat(28 - 'rather long indeed'.length)} │`,
  ])
})

test('on a narrow terminal the right follows the left; a word that is too long is cut', () => {
  expect(sideBySide([{ text: 'abcdefgh' }], [{ text: 'x' }], 5, shout)).toBe('abcde\nfgh\nx')
})
