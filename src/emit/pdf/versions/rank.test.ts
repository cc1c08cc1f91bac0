import { expect, test } from 'vitest'
import { rank, ranked } from './rank.ts'

test('a draw is the start of a hash that any tool can make', () => {
  // printf '["term","A","q1"]' | sha256sum
  const hash = '6310423c4239a5499a595c38060f12167c6a4ab6bde80855d92e56270bc2a0da'
  expect(rank('term', 'A', 'q1')).toBe(Number.parseInt(hash.slice(0, 12), 16) / 2 ** 48)
})

test('names are kept apart', () => {
  expect(rank('s', 'ab', 'c')).not.toBe(rank('s', 'a', 'bc'))
  expect(rank('s', 1)).not.toBe(rank('s', '1'))
})

test('one more thing moves no other', () => {
  const draw = (name: string): number => rank('seed', name)
  const before = ranked(['a', 'b', 'c', 'd', 'e'], draw)
  const after = ranked(['a', 'b', 'x', 'c', 'd', 'e'], draw)
  expect(after.filter((name) => name !== 'x')).toEqual(before)
})

test('every place is drawn about as often', () => {
  const first = Array.from(
    { length: 3000 },
    (_, seed) => ranked(['a', 'b', 'c'], (name) => rank(`${seed}`, name))[0],
  )
  // Of 3,000 draws 1,000 each, with a standard deviation of 26.
  for (const name of ['a', 'b', 'c'])
    expect(Math.abs(first.filter((one) => one === name).length - 1000)).toBeLessThan(130)
})
