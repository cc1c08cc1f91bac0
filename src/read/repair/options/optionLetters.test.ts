import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { optionLetters } from './optionLetters.ts'

test('letters of options that run on get a dot, in a list, across blank lines and glued to another script', () => {
  const starts = (text: string) => optionLetters(linesOf(text)).map(({ start }) => start)
  expect(starts('A oak\nB balsa\nC ebony')).toEqual([1, 7, 15])
  expect(starts('- A oak\n\n- B balsa\n\n- C ebony')).toEqual([3, 12, 23])
  expect(starts('A橡木\nB轻木\nC乌木')).toEqual([1, 5, 9])
  expect(starts('A oak\nB balsa\nC ebony\n\nIs it?\nA yes\nB no')).toEqual([1, 7, 15, 31, 37])
})

test('letters of options in one line get a dot where the text has several such lines', () => {
  const ends = (text: string) =>
    optionLetters(linesOf(text)).map(({ start }) => text.slice(start - 1, start + 3))
  expect(ends('Which?\n\nA 24 B 28 C 30\n\nAnd?\n\nA one　B two\nC six　D ten')).toEqual([
    'A 24',
    'B 28',
    'C 30',
    'A on',
    'B tw',
    'C si',
    'D te',
  ])
  expect(ends('Which?\n\nA 24 B 28 C 30')).toEqual([])
  expect(ends('A B C\n\nA B C D')).toEqual([])
})

test('two lines, a run that does not start at A, marked letters, edges of a graph and code stay', () => {
  for (const text of [
    'A word\nB movie',
    'B two\nC three\nD four',
    'A. oak\nB. balsa\nC. ebony',
    'A B\nB C\nC D',
    'A -> B\nB -> C\nC -> D',
    '```\nA oak\nB balsa\nC ebony\n```',
    'Apples\nBananas\nCherries',
  ])
    expect(optionLetters(linesOf(text))).toEqual([])
})
