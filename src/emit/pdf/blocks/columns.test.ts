import { expect, test } from 'vitest'
import type { TextPiece } from '../text/pieces.ts'
import { Shaped } from '../text/shape.ts'
import { columnWidths, leastWidth } from './columns.ts'

const piece: TextPiece = {
  text: '',
  style: { font: 'regular', size: 10, color: '0 g' },
  tag: null,
  link: null,
}

/** A cell of words that are so many points wide, with a space of 5 between them. */
function cell(...words: readonly number[]): Shaped[] {
  return words.flatMap((width, index) => {
    const word = new Shaped(0x61, null, piece, width, 'letter', false)
    return index === 0 ? [word] : [new Shaped(0x20, null, piece, 5, 'space', false), word]
  })
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

test('columns that fit are as wide as their cells ask', () => {
  expect(columnWidths([[cell(30, 30), cell(100)]], 400, 10)).toEqual([75.5, 110.5])
})

test('a word that fits is not cut for the sake of a long text', () => {
  const [name = 0, text = 0] = columnWidths([[cell(120), cell(...Array(400).fill(30))]], 400, 10)
  expect(name).toBeGreaterThanOrEqual(130)
  expect(name + text).toBeCloseTo(400)
})

test('one word that is wider than the table leaves room for the others', () => {
  const [long = 0, text = 0] = columnWidths([[cell(2000), cell(...Array(100).fill(30))]], 400, 10)
  expect(text).toBeGreaterThan(400 / 3)
  expect(long + text).toBeCloseTo(400)
})

test('where the words do not fit, the widest are cut and the narrow ones stay whole', () => {
  const widths = columnWidths([[cell(40), cell(40), cell(170), cell(170), cell(170)]], 400, 10)
  expect(widths.slice(0, 2)).toEqual([50.5, 50.5])
  expect(new Set(widths.slice(2)).size).toBe(1)
  expect(total(widths)).toBeCloseTo(400)
})

test('a word longer than its share does not make all letters small', () => {
  expect(leastWidth([[cell(2000), cell(30)]], 400, 10)).toBeLessThan(400)
  expect(leastWidth([Array.from({ length: 14 }, () => cell(40))], 400, 10)).toBeGreaterThan(400)
})

/** Han characters of ten points, between which a line may end. */
function squares(count: number): Shaped[] {
  return Array.from({ length: count }, (_, index) => {
    const square = new Shaped(0x7c7b, null, piece, 10, 'square', false)
    square.breakBefore = index > 0
    return square
  })
}

test('a name of two Han characters is not parted while another column has air', () => {
  const [name = 0] = columnWidths([[squares(2), squares(90), squares(90)]], 200, 0)
  expect(name).toBeGreaterThanOrEqual(20)
  // A sentence has ends everywhere.
  expect(leastWidth([[squares(2), squares(90)]], 200, 0)).toBe(36)
})

/** A word in Latin letters of ten points each. */
const word = (text: string): Shaped[] =>
  [...text].map((letter) => new Shaped(letter.codePointAt(0) ?? 0, null, piece, 10, 'letter', false))

test('a word that is too long for its share asks for its longest part', () => {
  const rows = [[cell(40), cell(...Array(20).fill(30)), word('org.example.ConsistencyLevel')]]
  const [, text = 0, name = 0] = columnWidths(rows, 400, 0)
  // `Consistency` is the longest part; a word may have 0.45 of the table.
  expect(name).toBeGreaterThanOrEqual(110)
  expect(text).toBeGreaterThan(170)
})

test('what a column does not need goes to the others', () => {
  const [short, long] = columnWidths([[cell(30, 3), cell(...Array(9).fill(30))]], 161, 0)
  expect([short, long]).toEqual([38.5, 122.5])
})
