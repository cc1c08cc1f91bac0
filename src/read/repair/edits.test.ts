import { describe, expect, test } from 'vitest'
import { type Edit, ofTheFile } from './edits.ts'

/** `said: ` was put before each of the two words of the file. */
const draft = {
  text: 'said: warp said: weft',
  stretches: [
    { repaired: 0, original: 0, kept: false },
    { repaired: 6, original: 0, kept: true },
    { repaired: 11, original: 5, kept: false },
    { repaired: 17, original: 5, kept: true },
  ],
}

const edit = (start: number, end: number): Edit => ({ start, end, text: '', message: 'mended' })

describe('edits of the file', () => {
  test.each([
    ['what was put in', edit(0, 6), false],
    ['a part of that', edit(12, 15), false],
    ['what was put in, with a character of the file', edit(0, 7), true],
    ['a character of the file', edit(17, 18), true],
    ['nothing, at a place', edit(3, 3), true],
  ])('%s', (_, one, isOfTheFile) => {
    expect(ofTheFile(draft, [one])).toEqual(isOfTheFile ? [one] : [])
  })

  test('several, in their order', () => {
    expect(ofTheFile(draft, [edit(0, 6), edit(8, 9), edit(11, 17), edit(18, 21)])).toEqual([
      edit(8, 9),
      edit(18, 21),
    ])
  })
})
