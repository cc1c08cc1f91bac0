import { expect, test } from 'vitest'
import { lineEnds } from '../lineEnds.ts'
import { repair } from '../repair.ts'

test('a heading with more marks than there are levels is one of the deepest', () => {
  const text = '###### Before\n\n####### Behind it\n\n########\n'
  const { text: repaired } = repair(text, lineEnds(text, 0), 'a.md', () => {})
  expect(repaired).toBe('###### Before\n\n###### Behind it\n\n########\n')
})

test('a heading that is glued to the end of a sentence is one', () => {
  const text = '下面开始：## 一、建模\n\nUse `a.## b` and C## flat, then go on.### 6) Why?\n'
  const { text: repaired } = repair(text, lineEnds(text, 0), 'a.md', () => {})
  expect(repaired).toBe('下面开始：\n\n## 一、建模\n\nUse `a.## b` and C## flat, then go on.### 6) Why?\n')
})
