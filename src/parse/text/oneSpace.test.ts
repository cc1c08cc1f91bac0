import { expect, test } from 'vitest'
import { oneSpace, oneSpaceInLines } from './oneSpace.ts'

test('every run of white space is one space', () => {
  expect(oneSpace(' a b\tc \n d\u3000e  ')).toBe(' a b c d e ')
})

test('lines stay apart', () => {
  expect(oneSpaceInLines('a\t b\u00a0\n\n  c d')).toBe('a b \n\n c d')
})
