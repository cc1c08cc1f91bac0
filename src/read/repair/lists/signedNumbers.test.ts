import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { signedNumbers } from './signedNumbers.ts'

/** A text with the edits made. */
function mended(text: string): string {
  let result = text
  for (const { start, end, text: by } of [...signedNumbers(linesOf(text))].reverse())
    result = result.slice(0, start) + by + result.slice(end)
  return result
}

test('a sign before a number that others count with goes behind it', () => {
  expect(mended('★1. one\n\n2. two\n\n★★ 3. three\n\n4. four')).toBe(
    '1. ★ one\n\n2. two\n\n3. ★★ three\n\n4. four',
  )
  expect(mended('1、一\n\n※2、二')).toBe('1、一\n\n2、 ※ 二')
  expect(mended('1) uno\n*2) dos\n**3) tres')).toBe('1) uno\n2) ★ dos\n3) ★★ tres')
})

test('signs that judge, emphasis, and numbers that all have a sign stay', () => {
  for (const text of [
    '1. tin\n✅ 2. ice',
    '1. one\n*2. two* words',
    '📌 1. one\n\n📌 2. two',
    '★7. one\n2. two',
  ])
    expect(mended(text)).toBe(text)
})
