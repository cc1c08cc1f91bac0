import { expect, test } from 'vitest'
import { gapped, revealed } from './cloze.ts'

test.each([
  ['Energy is neither {{c1::created}} nor {{c2::destroyed}}.', 'Energy is neither ____ nor ____.'],
  ['At {{c1::0 K::a temperature}} motion stops.', 'At ____ (a temperature) motion stops.'],
  ['A heap is an {array}.', 'A heap is an ____.'],
  ['In {{c1::C}}, {x} is a block.', 'In ____, {x} is a block.'],
  ['Nothing is hidden.', 'Nothing is hidden.'],
])('%j is printed as %j', (sentence, expected) => {
  expect(gapped(sentence)).toBe(expected)
})

test('the whole sentence shows its words and no hint', () => {
  expect(revealed('At {{c1::0 K::a temperature}} motion {{c2::stops}}.')).toBe('At 0 K motion stops.')
})
