import { expect, test } from 'vitest'
import { containment, sketch, sketchLikeness } from './sketch.ts'

const part = 'Split the task over several machines, and let each of them compute a part of the result.'
const other = 'Schedule by priority: a card that is free takes the task that has waited longest so far.'

test('a part is found in the whole by the pieces that the whole remembers; another text is not', () => {
  const whole = sketch(`${part} ${other}`)
  expect(containment(sketch(part), whole)).toMatchObject({ share: 1 })
  expect(containment(sketch(other), whole)).toMatchObject({ share: 1 })
  expect(
    containment(sketch('A loss that compares the two distributions in the other way round.'), whole).share,
  ).toBeLessThan(0.5)
  // The pieces of both parts share the eight places of the sketch.
  expect(
    containment(sketch(part), whole).pieces + containment(sketch(other), whole).pieces,
  ).toBeGreaterThanOrEqual(8)
})

test('of nothing nothing is found', () => {
  expect(containment(null, sketch(part))).toEqual({ share: 0, pieces: 0 })
  expect(containment(sketch(part), null).share).toBe(0)
})

test('equal texts are alike but for spaces and case, others are not', () => {
  expect(sketchLikeness(sketch(part), sketch(part.toUpperCase()))).toBe(1)
  expect(sketchLikeness(sketch(part), sketch(other))).toBeLessThan(0.2)
  expect(sketch(' ,. ')).toBeNull()
})
