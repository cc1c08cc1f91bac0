import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readResource } from '../../resources.ts'
import { loadTheme } from '../shared/theme.ts'
import { pageTheme } from './theme.ts'

const shared = await loadTheme('plain', readResource)
const page = await readFile(new URL('../../../templates/pdf/page.json', import.meta.url))

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
  const poster = Buffer.from(page.toString().replace('10.5', '24'))
  expect(pageTheme(shared, poster, ['large']).size).toBe(24)
})
