import { expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import { content } from '../../../test/support/sampleBook.ts'
import { keyConflict } from './keyConflict.ts'

/** A question with the options 4 and 7, in this order or the other; `right` holds what is told of each. */
function asked(line: number, texts: readonly string[], right: readonly (boolean | null)[]) {
  const options = texts.map((text, index) => ({
    key: 'AB'.charAt(index),
    content: content(text),
    correct: right[index] ?? null,
  }))
  return item('Which is a prime?', line, { options })
}

test('other keys of the same options are told at the later place', () => {
  const found = keyConflict([asked(1, ['4', '7'], [false, true]), asked(9, ['7', '4'], [false, true])])
  expect(found).toMatchObject({ rule: 'keys-differ', severity: 'warning', line: 9 })
  expect(found?.message).toBe('`Which is a prime?`: “4” is right here, “7” at sample.md:1')
})

test.each([
  [
    'the same key in another order',
    [asked(1, ['4', '7'], [false, true]), asked(9, ['7', '4'], [true, false])],
  ],
  ['a place that tells none', [asked(1, ['4', '7'], [null, null]), asked(9, ['4', '7'], [true, false])]],
  ['options that only one has', [asked(1, ['4', '7'], [false, true]), asked(9, ['9', '7'], [false, true])]],
  ['one place', [asked(1, ['x', 'x'], [false, true])]],
])('%s is no conflict', (_, items) => {
  expect(keyConflict(items)).toBeNull()
})
