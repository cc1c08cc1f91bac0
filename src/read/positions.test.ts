import { expect, test } from 'vitest'
import fc from '../../test/support/properties.ts'
import { positionMap } from './positions.ts'
import { applyEdits, type Draftext, type Edit, untouched } from './repair/edits.ts'
import { lineEnds } from './repair/lineEnds.ts'
import { repair } from './repair/repair.ts'

test('lines and columns count from 1, whatever ends a line', () => {
  const { point } = positionMap('a\r\nbc\rd\ne', [{ repaired: 0, original: 0, kept: true }])
  expect([0, 3, 4, 6, 8].map(point)).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 2, column: 1, offset: 3 },
    { line: 2, column: 2, offset: 4 },
    { line: 3, column: 1, offset: 6 },
    { line: 4, column: 1, offset: 8 },
  ])
})

test('what a repair put in stands at its place, and what ends with it ends behind what it replaced', () => {
  const draft = applyEdits(untouched('abXcd'), [{ start: 2, end: 3, text: '\n\n', message: null }])
  const map = positionMap('abXcd', draft.stretches)
  expect(draft.text).toBe('ab\n\ncd')
  expect([0, 1, 2, 3, 4, 5].map(map.offset)).toEqual([0, 1, 2, 2, 3, 4])
  expect(map.end(2).offset).toBe(2)
  expect(map.end(3).offset).toBe(2)
  expect(map.end(4).offset).toBe(3)
  expect(map.end(6).offset).toBe(5)
})

/** Marks that repairs look for, so that random texts need mending. */
const debris = fc.constantFrom(
  '<|user|>',
  '##标题',
  '* a',
  '*b',
  '１．',
  '```',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '- ',
  'x ',
  '中',
  '😀',
  'Copy code',
  '1.a',
  '2.b',
  ' ',
)
const article = fc.array(debris, { maxLength: 60 }).map((parts) => parts.join(''))

/** Edits that are sorted and do not overlap. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  const at = fc.nat({ max: length })
  return fc
    .array(fc.tuple(at, fc.nat({ max: 3 }), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((wanted) => {
      let free = 0
      return wanted
        .sort(([a], [b]) => a - b)
        .flatMap(([start, removed, text]): Edit[] => {
          if (start < free) return []
          free = Math.min(start + removed, length)
          return [{ start, end: free, text, message: null }]
        })
    })
}

/** Every kept character is the one at its place in the original. */
function holds(original: string, { text, stretches }: Draftext): void {
  const { offset } = positionMap(original, stretches)
  let at = 0
  for (const [index, stretch] of stretches.entries()) {
    expect(stretch.repaired).toBe(at)
    at = stretches[index + 1]?.repaired ?? text.length
    if (!stretch.kept) continue
    for (let i = stretch.repaired; i < at; i++) expect(original[offset(i)]).toBe(text[i])
  }
}

test('any edits, one after the other, keep the place of every character', () => {
  const twice = article.chain((original) =>
    editsOf(original.length).chain((first) => {
      const once = applyEdits(untouched(original), first)
      return editsOf(once.text.length).map((second) => ({ original, draft: applyEdits(once, second) }))
    }),
  )
  fc.assert(fc.property(twice, ({ original, draft }) => holds(original, draft)))
})

test('all repairs together keep the place of every character and the order of places', () => {
  fc.assert(
    fc.property(article, (original) => {
      const { text, positions } = repair(original, lineEnds(original, 0), 'a.md', () => {})
      const places = [...Array(text.length).keys()].map(positions.offset)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      const changed = new Set(['\n', '`', ' ', '#', '.', '~', ...'0123456789'])
      for (const [index, place] of places.entries()) {
        if (!changed.has(text[index] ?? '')) expect(original[place]).toBe(text[index])
      }
    }),
  )
})

test('line ends are one kind after reading, and nothing else changes', () => {
  fc.assert(
    fc.property(article, (original) => {
      const draft = lineEnds(original, 0)
      expect(draft.text).toBe(original.replace(/\r\n?/g, '\n'))
      holds(original, draft)
    }),
  )
})
