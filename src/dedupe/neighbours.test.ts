import { expect, test } from 'vitest'
import { nearest } from './neighbours.ts'

test('those that share the rarest names come first; who shares nothing has no neighbour', () => {
  const names = [
    ['model', 'cache'],
    ['model', 'lock'],
    ['model', 'cache'],
    ['gate'],
    ['model', 'lock', 'cache'],
  ]
  // A lock is rarer than a cache: 4 goes with 1. To 0 both 2 and 4 are as near; the earlier one is taken.
  expect(nearest(names, 1)).toEqual([
    [0, 2],
    [1, 4],
  ])
  expect(nearest(names, 9).flat()).not.toContain(3)
})

test('there are never more pairs than asked for times the questions, and a name of everybody leads nowhere', () => {
  const crowd = Array.from({ length: 401 }, (_, index) => ['everybody', `own-${index >> 1}`])
  expect(nearest(crowd, 3)).toHaveLength(200)
  const few = Array.from({ length: 60 }, () => ['same'])
  expect(nearest(few, 3).length).toBeLessThanOrEqual(180)
})
