import { expect, test } from 'vitest'
import { nearestOf } from './nearest.ts'

test.each([
  ['tos', 'to'],
  ['serach', 'search'],
  ['OnlyNew', 'onlyNew'],
  ['permalink', null],
  ['', null],
])('%j is meant for %j', (word, name) => {
  expect(nearestOf(word, ['source', 'search', 'to', 'onlyNew'])).toBe(name)
})
