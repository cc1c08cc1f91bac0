import { expect, test } from 'vitest'
import { byRarity, Holders, numbered, rowOf } from './rows.ts'

const rows = numbered(['ab', 'b', '', 'bcd'], (letters) => letters.split(''))

test('the same text has the same number, and is counted', () => {
  expect([0, 1, 2, 3].map((at) => [...rowOf(rows, at)])).toEqual([[0, 1], [1], [], [1, 2, 3]])
  expect([...rows.counts]).toEqual([1, 3, 1, 1])
})

test('rarer texts have smaller numbers, of two as rare the one that came first', () => {
  const ranked = byRarity(rows) // a, c, d, b
  expect([0, 1, 2, 3].map((at) => [...rowOf(ranked, at)])).toEqual([[0, 3], [3], [], [1, 2, 3]])
  expect([...ranked.counts]).toEqual([1, 1, 1, 3])
})

test('holders are those that were entered, in order, unless they are too many', () => {
  const holders = new Holders(rows.counts)
  for (const row of [0, 1]) for (const id of rowOf(rows, row)) holders.enter(id, row)
  expect([...holders.of(1, 2)]).toEqual([0, 1])
  expect([...holders.of(1, 1)]).toEqual([])
  expect([...holders.of(3, 2)]).toEqual([])
})
