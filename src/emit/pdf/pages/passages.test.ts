import { expect, test } from 'vitest'
import { heightOf } from '../flow/columns.ts'
import type { Flow } from '../flow/flow.ts'
import type { Slab } from '../flow/slab.ts'
import { type Passage, placePassages } from './passages.ts'

/** Points of a page. */
const page = 100

/** A flow of pages of 100 points that keeps how many slabs were placed at once, and after which a page ended. */
function pages() {
  const placed: (number | 'page')[] = []
  let used = 0
  const flow = {
    height: page,
    get room() {
      return page - used
    },
    get filled() {
      return used / page
    },
    place: (slabs: readonly Slab[]) => {
      placed.push(slabs.length)
      used += heightOf(slabs, used > 0)
    },
    breakPage: () => {
      placed.push('page')
      used = 0
    },
  } as unknown as Flow
  return { flow, placed }
}

/** A question of so many kept lines of ten points, which may have more of them. */
function answer(lines: number, grows = true): Passage {
  const row: Slab = { height: 10, before: 0, keep: true, paint: () => {} }
  const slabs = Array.from({ length: lines }, (_, index) => ({ ...row, keep: index < lines - 1 }))
  return { head: [], slabs, shifts: null, row: grows ? row : null, placed: () => {} }
}

function place(passages: readonly Passage[], flow: Flow): void {
  expect([...placePassages(passages, flow)]).toEqual(passages)
}

test('what a page has left is shared by its answers, evenly', () => {
  const { flow, placed } = pages()
  place([answer(3), answer(3), answer(6)], flow)
  // 60 of 100 points are used and six lines do not fit.
  expect(placed).toEqual([5, 5, 'page', 6])
})

test('an answer that has grown enough leaves the page empty', () => {
  const { flow, placed } = pages()
  place([answer(4), answer(9)], flow)
  expect(placed).toEqual([8, 'page', 9])
})

test('what has no lines to write on does not grow', () => {
  const { flow, placed } = pages()
  place([answer(4, false), answer(9)], flow)
  expect(placed).toEqual([4, 'page', 9])
})

test('the last page keeps what is left', () => {
  const { flow, placed } = pages()
  place([answer(4)], flow)
  expect(placed).toEqual([4])
})

test('little that would stand alone on the last page takes lines of the one before', () => {
  const { flow, placed } = pages()
  place([answer(3), answer(6), answer(3)], flow)
  // Six lines give one and three none: of the 20 points that are missing 10 are still.
  expect(placed).toEqual([4, 6, 'page', 3])

  const other = pages()
  place([answer(6), answer(4, false), answer(1, false)], other.flow)
  expect(other.placed).toEqual([5, 4, 1])
})

test('what fills a good part of the last page stays there, and so does what no lines can make room for', () => {
  const { flow, placed } = pages()
  place([answer(10), answer(4)], flow)
  expect(placed).toEqual([10, 'page', 4])
  const other = pages()
  place([answer(5, false), answer(5, false), answer(1, false)], other.flow)
  expect(other.placed).toEqual([5, 5, 'page', 1])
})

test('what little is missing for the last question is taken from the space between all', () => {
  const spaced = (passage: Passage): Passage => ({
    ...passage,
    slabs: passage.slabs.map((slab, index) => (index === 0 ? { ...slab, before: 10 } : slab)),
  })
  const questions = (...lines: readonly number[]): Passage[] =>
    lines.map((count, index) => (index === 0 ? answer(count, false) : spaced(answer(count, false))))
  // 80 of 100 points are used, and the last takes 10 + 20: of four spaces 12 points may go, of three 9.
  const near = pages()
  place(questions(2, 1, 1, 1, 2), near.flow)
  expect(near.placed).toEqual([2, 1, 1, 1, 2])
  const far = pages()
  place(questions(4, 1, 1, 2), far.flow)
  expect(far.placed).toEqual([4, 1, 1, 'page', 2])
})

test('an answer with a few rows too many for its page has less, one with many goes on', () => {
  const few = pages()
  const loose = (passage: Passage): Passage => ({
    ...passage,
    slabs: passage.slabs.map((slab) => ({ ...slab, keep: false })),
  })
  place([answer(4), loose(answer(8)), answer(9)], few.flow)
  // Six of eight rows are left, which fills the page.
  expect(few.placed).toEqual([4, 6, 'page', 9])
  const many = pages()
  place([answer(4), loose(answer(12))], many.flow)
  expect(many.placed).toEqual([4, 12])
})
