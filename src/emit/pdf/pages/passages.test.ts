import { expect, test } from 'vitest'
import type { Flow } from '../flow/flow.ts'
import type { Slab } from '../flow/slab.ts'
import { heightOf } from '../flow/columns.ts'
import { type Passage, placePassages } from './passages.ts'

/** Points of a page. */
const page = 100

/** A flow of pages of 100 points that keeps how many slabs were placed at once, and after which a page ended. */
function pages() {
  const placed: (number | 'page')[] = []
  let used = 0
  const flow = {
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
  // 60 of 100 points are used and six lines do not fit: three has one and a half more at most.
  expect(placed).toEqual([4, 4, 'page', 6])
})

test('an answer that has grown enough leaves the page empty', () => {
  const { flow, placed } = pages()
  place([answer(5), answer(9)], flow)
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
