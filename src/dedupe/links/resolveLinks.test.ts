import { expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { contentIds } from './contentIds.ts'
import { parseLinks } from './linksFile.ts'
import { resolveLinks } from './resolveLinks.ts'

const items = ['What is a lock?', '什么是锁？', 'Explain locks.'].map((title, index) =>
  item(title, index * 4 + 1),
)

const [lock = '', , explain = ''] = contentIds(items)

test.each([
  ['a content id', lock, explain],
  ['a content id and a title', `${lock} whatever it was`, explain],
  ['its title alone', 'What is a lock?', 'Explain locks'],
  ['a title behind another id', 'gone What is a lock?', 'Explain locks.'],
])('a decision finds its question by %s', async (_, a, b) => {
  const found: Diagnostic[] = []
  const decided = await parseLinks(
    `must:\n  - a: ${JSON.stringify(a)}\n    b: ${JSON.stringify(b)}\n`,
    'a.links.yml',
  )
  const { must } = resolveLinks(decided, items, (one) => found.push(one))
  expect(must.map((pair) => [pair.a, pair.b])).toEqual([[0, 2]])
  expect(found).toEqual([])
})

test('a title without spaces is a title, and one that is not there is told with its place', async () => {
  const found: Diagnostic[] = []
  const decided = await parseLinks('cannot:\n  - a: 什么是锁？\n    b: What is a gate?\n', 'a.links.yml')
  const { cannot } = resolveLinks(decided, items, (one) => found.push(one))
  expect(cannot.size).toBe(0)
  expect(found).toMatchObject([{ rule: 'links-unmatched', source: 'a.links.yml', line: 2 }])
  expect(found[0]?.message).toContain('What is a gate?')
})
