import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { packedNumbers } from './packedNumbers.ts'

const mended = (text: string) => applyEdits(untouched(text), packedNumbers(linesOf(text))).text

test('numbers of answers that stand several in a line get brackets', () => {
  expect(mended('1 重さの単位\n1. 米　2. 升　3. 克\n2 長さの単位\n1. 米　2. 升\n3. 克')).toBe(
    '1 重さの単位\n(1) 米　(2) 升　(3) 克\n2 長さの単位\n(1) 米　(2) 升\n(3) 克',
  )
  expect(mended('A1. Ice is\n1) hot 2) cold 3) wet\n\nA2. Oil is\n1) dry 2) fat 3) red')).toBe(
    'A1. Ice is\n(1) hot (2) cold (3) wet\n\nA2. Oil is\n(1) dry (2) fat (3) red',
  )
})

test('keys, one run alone, lists and numbers that do not count stay', () => {
  for (const text of [
    '1. B 2. D 3. A\n4. C\n\n1. A 2. C 3. B',
    '1. ice 2. oil 3. tar',
    '1. ice\n2. oil\n3. tar\n\n1. ice\n2. oil\n3. tar',
    '1. Version 2. of it\n2. Version 3. of it\n3. Version 4. of it',
  ])
    expect(mended(text)).toBe(text)
})

test('one line of answers with wide gaps below a line of text is one, without these it counts something else', () => {
  expect(mended('Q？\n1. 油　2. 塩　3. 氷\n')).toBe('Q？\n(1) 油　(2) 塩　(3) 氷\n')
  for (const text of ['Q?\n1. oil 2. tar 3. ice\n', '1. oil　2. tar　3. ice\n'])
    expect(mended(text)).toBe(text)
})
