import { expect, test } from 'vitest'
import { item } from '../../test/support/items.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ScoredQuestion, Scorer } from '../model/scorer.ts'
import { dedupe } from './dedupe.ts'
import { noLinks } from './links/links.ts'
import { withScorer } from './scorer.ts'

const titles = [
  'How do I cache a page?',
  'How do I serve a page from memory?',
  'What is a closure?',
  'Explain closures.',
  'Which page size has Windows 10?',
  'Which page size has Windows 11?',
]
const items = titles.map((title, index) =>
  item(title, index * 5, {
    answer: [{ type: 'paragraph', children: [{ type: 'text', value: `Answer ${index}` }] }],
  }),
)

async function scored(scorer: Scorer, links = noLinks) {
  const found: Diagnostic[] = []
  const before = dedupe(items, { lang: 'en', links }, () => {})
  const after = await withScorer(before, items, { lang: 'en', links }, scorer, (one) => found.push(one))
  return { before, after, found }
}

const always =
  (score: number): Scorer =>
  async (pairs) =>
    pairs.map(() => score)

test('a pair that it finds alike goes to review, with its value; nothing is merged for it', async () => {
  const { before, after } = await scored(async (pairs) =>
    pairs.map(([a, b]) => (a.title === titles[0] && b.title === titles[1] ? 0.87654 : 0.49)),
  )
  expect(before.review.map(({ a, b }) => [a, b])).not.toContainEqual([0, 1])
  expect(after.review).toContainEqual(
    expect.objectContaining({
      ...{ a: 0, b: 1, score: 0.877, rule: 'scorer' },
      evidence: expect.objectContaining({ scorer: 0.877, shared: expect.arrayContaining(['page']) }),
    }),
  )
  expect(after.questions).toBe(before.questions)
  expect(after.merges).toBe(before.merges)
})

test('it takes nothing out of review and moves nothing that is there', async () => {
  const { before, after } = await scored(always(0))
  expect(after.review).toEqual(before.review)
  const all = await scored(always(1))
  for (const pair of before.review) expect(all.after.review).toContainEqual(pair)
})

test('it is not asked about what differs in a number, is merged, or is decided', async () => {
  const asked: string[] = []
  const ask: Scorer = async (pairs) => pairs.map(([a, b]) => asked.push(`${a.title}|${b.title}`) && 0)
  await scored(ask)
  expect(asked).toContain(`${titles[0]}|${titles[1]}`)
  expect(asked).not.toContain(`${titles[4]}|${titles[5]}`)
  expect(asked.join()).not.toContain(titles[3])
  asked.length = 0
  await scored(ask, { must: [], cannot: new Set(['0 1']) })
  expect(asked).not.toContain(`${titles[0]}|${titles[1]}`)
})

test('it is handed plain text', async () => {
  let first: ScoredQuestion | undefined
  await scored(async (pairs) => {
    first = pairs[0]?.[0]
    return pairs.map(() => 0)
  })
  expect(first).toEqual({ title: titles[0], prompt: '', answer: 'Answer 0' })
})

test.each<[string, Scorer, string]>([
  ['throws', () => Promise.reject(new Error('no GPU')), 'no GPU'],
  [
    'throws at once',
    () => {
      throw new Error('no model')
    },
    'no model',
  ],
  ['gives too few', async () => [], 'it gave no list of'],
  ['gives no numbers', async (pairs) => pairs.map(() => Number.NaN), 'it gave no list of'],
])('one that %s is told, and the build goes on', async (_, scorer, message) => {
  const { before, after, found } = await scored(scorer)
  expect(after.review).toEqual(before.review)
  expect(found).toMatchObject([{ rule: 'scorer-failed', severity: 'warning' }])
  expect(found[0]?.message).toContain(message)
})

test('many pairs are asked about in batches of a hundred', async () => {
  const sizes: number[] = []
  const many = Array.from({ length: 60 }, (_, index) => item(`How do I cache a ${letters(index)}?`, index))
  const deduped = dedupe(many, { lang: 'en' }, () => {})
  const count: Scorer = async (pairs) => {
    sizes.push(pairs.length)
    return pairs.map(() => 0)
  }
  await withScorer(deduped, many, { lang: 'en' }, count, () => {})
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.slice(0, -1).every((size) => size === 100)).toBe(true)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(600)
})

/** A name of its own for each number, without a digit in it. */
function letters(index: number): string {
  return `${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}zone`
}
