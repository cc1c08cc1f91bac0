import { expect, test } from 'vitest'
import { entryOf } from '../conventions/convention.ts'
import type { Entry } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { isUmbrella } from './umbrella.ts'

function entry(text: string, body: readonly Block[] = []): Entry {
  const head = [{ type: 'text' as const, value: text }]
  return entryOf('list item', { family: 'list item bulleted', head, body, first: 1, marks: 0 })
}

const question = (text: string) => ({ kind: 'question' as const, entry: entry(text), score: 1.6 })
const umbrella = (heading: string, ...inner: string[]) =>
  isUmbrella(entry(heading), 2, inner.map(question), new Map(), false)

test('a heading that asks nothing over several that do is none, whatever stands beside them', () => {
  const asked = ['Why baking?', 'Can you work early?', 'What if bread is left?']
  expect(umbrella('Oral part', ...asked, 'Then I saw the oven', 'Flour types')).toBe(true)
  expect(umbrella('Oral part', ...asked, 'Then', 'I', 'saw', 'the oven')).toBe(false)
})
