import { expect, test } from 'vitest'
import { bigrams, dice } from './bigrams.ts'

/** How alike two texts are by their pairs of characters. */
function likeness(x: string, y: string): number {
  return dice(bigrams(x), bigrams(y))
}

test('each pair counts as often as both texts have it, of all pairs of both', () => {
  expect(likeness('abab', 'ab')).toBe(2 / 4) // ab ba ab, ab
  expect(likeness('缓存穿透', '缓存击穿')).toBe(2 / 6) // 缓存 存穿 穿透, 缓存 存击 击穿
  expect(likeness('abc', 'xyz')).toBe(0)
})

test('a character of two code units is one', () => {
  expect(likeness('𠮷野家', '𠮷野屋')).toBe(2 / 4)
})

test('of texts without a pair nothing is alike', () => {
  expect(likeness('a', 'a')).toBe(0)
  expect(likeness('', '')).toBe(0)
})
