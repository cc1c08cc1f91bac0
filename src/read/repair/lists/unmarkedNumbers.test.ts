import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { unmarkedNumbers } from './unmarkedNumbers.ts'

function mended(text: string): string {
  return applyEdits(untouched(text), unmarkedNumbers(linesOf(text))).text
}

test('a number between two that are marked gets their mark', () => {
  expect(mended('4．甲\nA．一\n5 乙\n6．丙\n')).toBe('4．甲\nA．一\n5． 乙\n6．丙\n')
  expect(mended('1) a\n2 b\n3) c\n')).toBe('1) a\n2) b\n3) c\n')
  expect(mended('**1.** a\n\n**2** b\n\n**3.** c\n')).toBe('**1.** a\n\n**2.** b\n\n**3.** c\n')
})

test('a number before Han needs no space, and others may be left out beside it', () => {
  expect(mended('21．甲\n24下列正确的是？\n25．丙\n')).toBe('21．甲\n24．下列正确的是？\n25．丙\n')
  for (const text of ['21．甲\n24小时内\n30．丙\n', '2．甲\n2个人\n3．丙\n', '2．甲\n5小时\n7．丙\n'])
    expect(mended(text)).toBe(text)
})

test('a number of the text, or one of two that may be meant, stays', () => {
  for (const text of ['4. a\n5 km is far\n5. b\n6. c\n', '1. a\n2 b\n2 c\n3. d\n', '1. a\n3 b\n2. c\n'])
    expect(mended(text)).toBe(text)
})

test('a number whose digits stand apart counts on', () => {
  expect(mended('9. a\n10. b\n1 1. c\n12. d\n1 3. e\n')).toBe('9. a\n10. b\n11. c\n12. d\n13. e\n')
  expect(mended('1. a\n1 2. b\n')).toBe('1. a\n1 2. b\n')
})
