import { expect, test } from 'vitest'
import { chunksOf, columnEnd, countFor, evenHeight, heightOf } from './columns.ts'
import type { Slab } from './slab.ts'

const slab = (height: number, before = 0, keep = false): Slab => ({ height, before, keep, paint: () => {} })

test('slabs that keep together are one chunk', () => {
  const slabs = [slab(1, 0, true), slab(2), slab(3), slab(4, 0, true), slab(5, 0, true)]
  expect(chunksOf(slabs).map((chunk) => chunk.map(({ height }) => height))).toEqual([[1, 2], [3], [4, 5]])
})

test('the space above the first slab counts only where it is asked for', () => {
  expect(heightOf([slab(10, 5), slab(10, 5)], true)).toBe(30)
  expect(heightOf([slab(10, 5), slab(10, 5)], false)).toBe(25)
})

test('a column holds what fits, without the space above its first', () => {
  const chunks = [[slab(10, 5)], [slab(10, 5)], [slab(10, 5)]]
  // 10, then 5 + 10 each.
  expect([24, 25, 39, 40].map((height) => columnEnd(chunks, 0, height))).toEqual([1, 2, 2, 3])
  expect(columnEnd(chunks, 2, 10)).toBe(3)
})

test('columns are as even as their chunks allow', () => {
  const chunks = [40, 10, 10, 10].map((height) => [slab(height)])
  const height = evenHeight(chunks, 2, 500)
  expect(height).toBeGreaterThanOrEqual(40)
  expect(height).toBeLessThan(42)
})

test('columns that do not hold all are as high as they may be', () => {
  expect(evenHeight([[slab(60)], [slab(60)], [slab(60)]], 2, 100)).toBe(100)
})

test('a page leaves no single chunk for the columns of the next', () => {
  const chunks = Array.from({ length: 7 }, () => [slab(10)])
  expect(countFor(chunks, 2, 30)).toBe(5)
  expect(countFor(chunks.slice(0, 6), 2, 30)).toBe(6)
  expect(countFor(chunks.slice(0, 3), 2, 10)).toBe(2)
  expect(countFor(chunks, 2, 5)).toBe(1)
})
