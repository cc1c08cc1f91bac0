import { expect, test } from 'vitest'
import { readResource } from '../../resources.ts'
import { loadTheme } from '../shared/theme.ts'
import { loadPage, pageTheme } from './theme.ts'

const shared = await loadTheme({ theme: 'plain' }, readResource)
const page = await loadPage({}, readResource)

test('in grey no colour needs more than black ink, and the ground of code none', () => {
  const { color } = pageTheme(shared, page, ['grey'])
  expect(Object.values(color).filter((operator) => !/^[01]\.\d+ g$/.test(operator))).toEqual([])
  expect(color.well).toBe('1.000 g')
  // Text keeps a contrast of 4.5 : 1 to white, which a grey of 0.46 has just not.
  for (const name of ['ink', 'muted', 'accent', 'code-keyword', 'code-string', 'code-comment'] as const)
    expect(Number.parseFloat(color[name])).toBeLessThan(0.46)
})

test('large print has 18 points or more, and room for its numbers', () => {
  const [plain, large] = [pageTheme(shared, page), pageTheme(shared, page, ['large'])]
  expect(large.size).toBe(18)
  expect(large.gutter / large.size).toBeCloseTo(plain.gutter / plain.size)
  expect(pageTheme(shared, { ...page, size: 24 }, ['large']).size).toBe(24)
})

test('a designer sets what is to be otherwise, and the rest stays as the product has it', async () => {
  const own = (json: string) => (name: string, of?: 'product') =>
    of === undefined ? Promise.resolve(Buffer.from(json)) : readResource(name)
  expect(await loadPage({}, own('{ "margin": { "top": 20 } }'))).toEqual({
    ...page,
    margin: { ...page.margin, top: 20 },
  })
  const wrong = loadPage({ templates: '/mine' }, own('{\n  "size": 10,\n  "gutter": "2em" }'))
  await expect(wrong).rejects.toMatchObject({
    diagnostic: {
      message: '`gutter` is "2em"',
      source: '/mine/pdf/page.json',
      line: 3,
      column: 4,
      expected: 'number',
    },
  })
})
