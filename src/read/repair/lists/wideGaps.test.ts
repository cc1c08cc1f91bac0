import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { wideGaps } from './wideGaps.ts'

const mended = (text: string): string => applyEdits(untouched(text), wideGaps(linesOf(text))).text

test('numbers far before their text come with one space', () => {
  expect(mended('1.      He ran.\n   a\n2)       船は（ ）。\n3.     Где?')).toBe(
    '1. He ran.\n   a\n2) 船は（ ）。\n3. Где?',
  )
})

test('numbers near their text, before digits, and within code stay', () => {
  for (const text of ['1.    near', '1.      3.5', '```\n1.      a\n```', 'see 1.      a', '1.\n\n      a'])
    expect(mended(text)).toBe(text)
})
