import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { leadingKeys } from './leadingKeys.ts'

const mended = (text: string) => applyEdits(untouched(text), leadingKeys(linesOf(text))).text

test('keys before numbers go into the blank of their question or behind it', () => {
  expect(mended('（√）1. 冰浮。\n（×）2、铁浮。\n(  )3. 油浮。')).toBe(
    '1. 冰浮。（√）\n2、铁浮。（×）\n3. 油浮。（  ）',
  )
  expect(mended('( B )1. 冰是（  ）。\n（AC）2. 水有（ ）\n( D )3. 油')).toBe(
    '1. 冰是（ B ）。\n2. 水有（AC）\n3. 油（ D ）',
  )
})

test('keys may stand in square brackets, where they are no boxes to tick', () => {
  expect(mended('[B] 1. Ice is?\n【C】2. 油？\n[A] 3. Fog?')).toBe(
    '1. Ice is?（B）\n2. 油？（C）\n3. Fog?（A）',
  )
  const boxes = '[ ] 1. Buy ice\n[ ] 2. Buy oil\n[ ] 3. Rest'
  expect(mended(boxes)).toBe(boxes)
})

test('lines to write on before numbers go, what was written on them goes behind', () => {
  expect(mended('____ 1. Ice is?\n\\_\\_\\_ 2. Oil is?\n__B__ 3. Fog is?')).toBe(
    '1. Ice is?\n2. Oil is?\n3. Fog is?（B）',
  )
})

test('options that are decimals stay', () => {
  const options = '(A) 0.37 (B) 1.5\n(A) 2.7 (B) 3.1\n(A) 5.5 (B) 6.1'
  expect(mended(options)).toBe(options)
})

test('one or two such lines, numbers in brackets and code stay', () => {
  for (const text of [
    '(A) 1. One\n(B) 2. Two',
    '(1) One\n(2) Two\n(3) Three',
    '```\n(A)1. a\n(B)2. b\n(C)3. c\n```',
  ])
    expect(mended(text)).toBe(text)
})
