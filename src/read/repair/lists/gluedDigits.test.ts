import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { gluedDigits } from './gluedDigits.ts'

const mended = (text: string): string => applyEdits(untouched(text), gluedDigits(linesOf(text))).text

test('the count tells that a digit behind a number is what it numbers', () => {
  expect(mended('1．热胀\n2．100  0\n3．1  1\n4．介质')).toBe('1．热胀\n2． 100  0\n3． 1  1\n4．介质')
  expect(mended('1.3×10⁸\n2. eau\n3.75 km\n4. sel')).toBe('1. 3×10⁸\n2. eau\n3. 75 km\n4. sel')
})

test('several numbers in a line count up to its last', () => {
  expect(mended('1．×  2．√\n3．98℃\n4．惯性')).toBe('1．×  2．√\n3． 98℃\n4．惯性')
})

test('sections below each other, versions and decimals alone are left', () => {
  for (const text of [
    '3. Method\n4.1 Sample\n4.2 Tools\n5. Results\n6. Remarks',
    '1.1 Aim\n1.2 Scope\n2.1 Tools\n3.1 Results',
    '1.0 first\n2.0 second\n3.0 third',
    '1. a\n2. b\n\nIt rose to\n\n3.5 metres.',
  ])
    expect(mended(text)).toBe(text)
})

test('the count goes on whatever mark the other numbers have', () => {
  expect(mended('11．本质\n12.1840年以后\n13、标志')).toBe('11．本质\n12. 1840年以后\n13、标志')
  expect(mended('4) el río\n5.1492 fue\n6) la paz')).toBe('4) el río\n5. 1492 fue\n6) la paz')
  expect(mended('1、总则\n1.1 目的\n2、范围\n2.1 对象')).toBe('1、总则\n1.1 目的\n2、范围\n2.1 对象')
})
