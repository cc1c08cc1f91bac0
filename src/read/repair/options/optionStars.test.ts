import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { optionStars } from './optionStars.ts'

const mended = (text: string) => applyEdits(untouched(text), optionStars(linesOf(text))).text

test('a star before or behind the letter of an option, or in its box, becomes a mark', () => {
  expect(mended('a) Turin\n*b) Lyon')).toBe('a) Turin\nb) ✅ Lyon')
  expect(mended('- A) Turin\n- B*) Lyon')).toBe('- A) Turin\n- B) ✅ Lyon')
  expect(mended('[ ] Turin\n[*] Lyon')).toBe('[ ] Turin\n[x] Lyon')
})

test('a sign before a number that its neighbours count goes behind it', () => {
  expect(mended('1. Turin\n✅ 2. Lyon\n3. Basel')).toBe('1. Turin\n2. ✅ Lyon\n3. Basel')
  expect(mended('2) Turin\n★ 3) Lyon')).toBe('2) Turin\n3) ★ Lyon')
  for (const text of ['✅ 2. Lyon', '5. Turin\n✅ 2. Lyon\n7. Basel']) expect(mended(text)).toBe(text)
})

test('the star may be escaped, and the options in one line', () => {
  expect(mended('A. Turin\n\\*B. Lyon\nC\\*. Basel')).toBe('A. Turin\nB. ✅ Lyon\nC. ✅ Basel')
  expect(mended('A. Turin   \\*B. Lyon   C. Basel')).toBe('A. Turin   B. ✅ Lyon   C. Basel')
  expect(mended('*A. Turin  B. Lyon  *C. Basel')).toBe('A. ✅ Turin  B. Lyon  C. ✅ Basel')
})

test('emphasis, a star alone and code stay', () => {
  for (const text of [
    '*a) one* thing',
    'a) x\n*d) y',
    '* a) x\n* b) y',
    '```\na) x\n*b) y\n```',
    '[*] all',
    'A. x  *B. y*  C. z',
  ])
    expect(mended(text)).toBe(text)
})
