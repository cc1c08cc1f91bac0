import { expect, test } from 'vitest'
import { brokenFormula, type PartedFormula } from './brokenFormula.ts'
import { fitted } from './fitted.ts'
import { partFormula, setFormula } from './mathJax.ts'
import type { Part } from './parts.ts'

/** A formula whose parts are so wide; what is set of it says which parts it has. */
function parted(...given: readonly [start: Part['start'], width: number, depth?: number][]): PartedFormula {
  const parts = given.map(([start, , depth = 0]) => ({ start, depth }))
  const set: PartedFormula['set'] = (from, to) => ({
    width: given.slice(from, to).reduce((sum, [, width]) => sum + width, 0),
    ascent: 700,
    descent: 200,
    parts: [`${from}-${to - 1}`],
    texts: [],
  })
  return { parts, set }
}

/** The lines of a broken formula: which parts, how far in, how far down. */
function linesOf(formula: PartedFormula, room: number): readonly string[] | undefined {
  return brokenFormula(formula, room)
    ?.parts.join(' ')
    .split(' Q')
    .filter((line) => line !== '')
    .map((line) => line.trim().replace(/^q 1 0 0 1 (\d+) (\d+) cm (\S+)$/, '$3 at $1 $2'))
}

test('relations stand below the first, what is added further in', () => {
  const formula = parted(
    ['line', 1000],
    ['relation', 5000],
    ['operator', 4000],
    ['relation', 3000],
    ['operator', 6000],
  )
  expect(linesOf(formula, 8900)).toEqual([
    '0-1 at 0 0',
    '2-2 at 2000 1500',
    '3-3 at 1000 3000',
    '4-4 at 2000 4500',
  ])
  expect(linesOf(formula, 20_000)).toEqual(['0-4 at 0 0'])
})

test('a line begins with a relation rather than an operator, and not inside brackets', () => {
  const formula = parted(
    ['line', 6000],
    ['relation', 3000],
    ['operator', 1000, 1],
    ['operator', 2000],
    ['relation', 3000],
  )
  expect(linesOf(formula, 13_000)).toEqual(['0-3 at 0 0', '4-4 at 1000 1500'])
  expect(linesOf(formula, 11_000)).toEqual(['0-2 at 0 0', '3-4 at 2000 1500'])
})

test('formulas side by side are parted between them, though that takes a line more', () => {
  const formula = parted(
    ['line', 1000],
    ['relation', 5000],
    ['formula', 1000],
    ['relation', 5000],
    ['formula', 1000],
    ['relation', 5000],
  )
  // Two lines would be filled with 0-2 and 3-4: `m` would stand apart from `= 5`.
  expect(linesOf(formula, 13_000)).toEqual(['0-3 at 0 0', '4-5 at 0 1500'])
  expect(linesOf(formula, 11_000)).toEqual(['0-1 at 0 0', '2-3 at 0 1500', '4-5 at 0 3000'])
})

test('what no break makes narrow enough stays whole', () => {
  expect(brokenFormula(parted(['line', 500], ['relation', 9000]), 8000)).toBeNull()
  expect(brokenFormula(parted(['line', 500]), 800)).toBeNull()
})

test('lines that the author ends are kept', () => {
  expect(linesOf(parted(['line', 1000], ['line', 1000]), 9000)).toEqual(['0-0 at 0 0', '1-1 at 0 1500'])
})

test.each([
  String.raw`\ce{CH4 + 2 O2 -> CO2 + 2 H2O}`,
  String.raw`a \stackrel{def}{=} b \mathrel{R} c \bmod 2`,
  String.raw`\displaystyle \sum_i \frac{i}{2} = \operatorname*{arg\,max}_x f(x)`,
])('parts of %s are as wide together as the whole', (latex) => {
  for (const display of [true, false]) {
    const formula = partFormula(latex, display)
    const widths = formula?.parts.map((_, index) => formula.set(index, index + 1)?.width ?? 0) ?? []
    const sum = widths.reduce((total, width) => total + width, 0)
    expect(sum).toBeCloseTo(setFormula(latex, display)?.width ?? 0, -1)
  }
})

test('parts of a formula keep the space that they have in it', () => {
  const latex = String.raw`f(x, y) = -a + b \cdot c, \quad x \leq \left(d = e\right) + \frac{g = h}{2}`
  for (const display of [true, false]) {
    const formula = partFormula(latex, display)
    expect(formula?.parts.map(({ start, depth }) => [start, depth])).toEqual([
      ['line', 0],
      ['comma', 1],
      ['relation', 0],
      ['operator', 0],
      ['operator', 0],
      ['formula', 0],
      ['relation', 0],
      ['operator', 0],
    ])
    const widths = formula?.parts.map((_, index) => formula.set(index, index + 1)?.width ?? 0) ?? []
    const sum = widths.reduce((total, width) => total + width, 0)
    expect(sum).toBeCloseTo(setFormula(latex, display)?.width ?? 0, -1)
  }
})

test('a formula is broken where it does not fit, and smaller where that does not help', () => {
  const formulas = { set: setFormula, part: partFormula }
  const wide = Array.from({ length: 12 }, (_, index) => `x_{${index}}`).join(' + ')
  const { width = 0 } = setFormula(wide, true) ?? {}
  const room = { width: width * 0.6, height: 60_000 }
  const broken = fitted(wide, formulas, room)
  expect([broken?.scale, broken?.shape.parts.filter((part) => part === 'Q')]).toEqual([1, ['Q', 'Q']])
  expect(broken?.shape.width).toBeLessThanOrEqual(room.width)
  expect(fitted(`\\left(${wide}\\right)`, formulas, room)?.scale).toBeCloseTo(0.57, 1)
  expect(fitted(wide, formulas, { ...room, width: width * 0.95 })?.scale).toBeCloseTo(0.95)
  expect(fitted(wide, formulas, { width, height: 300 })?.scale).toBeLessThan(0.5)
  expect(fitted('\\frac{', formulas, room)).toBeNull()
})
