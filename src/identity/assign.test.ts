import { expect, test } from 'vitest'
import fc from '../../test/support/properties.ts'
import { assign, type Edge } from './assign.ts'

const edges = fc.uniqueArray(
  fc.record({ row: fc.nat(4), column: fc.nat(4), score: fc.integer({ min: 1, max: 50 }) }),
  { selector: ({ row, column }) => row * 10 + column, maxLength: 16 },
)

test('no assignment has a larger sum, and each row and column is used once', () => {
  fc.assert(
    fc.property(edges, (all) => {
      const chosen = assign(all)
      expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length)
      expect(all).toEqual(expect.arrayContaining([...chosen]))
      expect(sum(chosen)).toBe(best(all, 0, new Set()))
    }),
  )
})

test('a group too large for the exact way is paired best first', () => {
  const size = 130
  const all = Array.from({ length: size * size }, (_, index) => {
    const [row, column] = [Math.floor(index / size), index % size]
    return { row, column, score: row === column ? 2 : 1 }
  })
  expect(assign(all).every(({ row, column }) => row === column)).toBe(true)
})

function sum(chosen: readonly Edge[]): number {
  return chosen.reduce((total, { score }) => total + score, 0)
}

/** The largest sum by trying everything, row by row. */
function best(all: readonly Edge[], row: number, used: ReadonlySet<number>): number {
  if (row > 4) return 0
  const options = all.filter((edge) => edge.row === row && !used.has(edge.column))
  const taken = options.map(({ column, score }) => score + best(all, row + 1, new Set([...used, column])))
  return Math.max(best(all, row + 1, used), ...taken)
}
