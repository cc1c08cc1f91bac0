import { expect, test } from 'vitest'
import { lineEnds } from './lineEnds.ts'
import { repair } from './repair.ts'

test('a heading with more marks than there are levels is one of the deepest', () => {
  const text = '###### Before\n\n####### Behind it\n\n########\n'
  const { text: repaired } = repair(text, lineEnds(text, 0), 'a.md', () => {})
  expect(repaired).toBe('###### Before\n\n###### Behind it\n\n########\n')
})
