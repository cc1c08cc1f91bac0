import { expect, test } from 'vitest'
import { addTo, countOne, groupBy } from './collections.ts'

test('groups stand in the order of their first, and so does what is in them', () => {
  expect([...groupBy(['pear', 'apple', 'plum', 'fig'], (fruit) => fruit[0])]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple']],
    ['f', ['fig']],
  ])
})

test('a list is added to where it stands', () => {
  const lists = new Map([['a', [1]]])
  const list = lists.get('a')
  addTo(lists, 'a', 2)
  addTo(lists, 'b', 3)
  expect(list).toEqual([1, 2])
  expect(lists.get('b')).toEqual([3])
})

test('what was not met yet counts from nothing', () => {
  const counts = new Map<string, number>()
  for (const letter of 'abba!') countOne(counts, letter)
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 2],
    ['!', 1],
  ])
})
