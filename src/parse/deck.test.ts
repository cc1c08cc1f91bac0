import { expect, test } from 'vitest'
import { treeOf } from '../../test/support/parse.ts'
import { positionMap } from '../read/positions.ts'
import { parseArticle } from './parse.ts'

const text = '## chien\n\ndog\n\n## notes\n\nles notes\n\n## chat\n'

async function titlesOf(isDeck: boolean): Promise<string[]> {
  const { tree } = await treeOf(text)
  const file = {
    path: 'a.csv',
    sha256: '',
    text,
    isDeck,
    positions: positionMap(text, []),
    frontMatter: null,
  }
  const { items } = parseArticle(tree, file, { lang: null, sectionPrefix: 's' }, () => {})
  return items.map(({ title }) => title)
}

test('each heading of a deck is a card, whatever it says; of an article none of these is', async () => {
  expect(await titlesOf(true)).toEqual(['chien', 'notes', 'chat'])
  expect(await titlesOf(false)).toEqual([])
})
