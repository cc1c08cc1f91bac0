import { expect, test } from 'vitest'
import { positionMap } from '../read/positions.ts'
import { toMdast } from './mdast/mdast.ts'
import { parseArticle } from './parse.ts'

const text = '## chien\n\ndog\n\n## notes\n\nles notes\n\n## chat\n'

async function titlesOf(isDeck: boolean): Promise<string[]> {
  const positions = positionMap(text, [{ repaired: 0, original: 0, kept: true }])
  const file = { path: 'a.csv', sha256: '', text, isDeck, positions, frontMatter: null }
  const tree = await toMdast(file, () => {})
  const { items } = parseArticle(tree, file, { lang: null, sectionPrefix: 's' }, () => {})
  return items.map(({ title }) => title)
}

test('each heading of a deck is a card, whatever it says; of an article none of these is', async () => {
  expect(await titlesOf(true)).toEqual(['chien', 'notes', 'chat'])
  expect(await titlesOf(false)).toEqual([])
})
