import { expect, test } from 'vitest'
import type { Block } from '../outline/block.ts'
import { pendingIn } from './pending.ts'

const answer = (value: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', value }] }]

test.each([
  ['TODO', 'TODO'],
  ['TODO next week', 'TODO next week'],
  ['TBD: ask Maria', 'TBD: ask Maria'],
  ['TODO，欢迎补充', 'TODO，欢迎补充'],
  ['(soon)', null],
  ['Answer: coming soon 🙏', 'coming soon 🙏'],
  ['暂缺（待更新）', '暂缺（待更新）'],
  ['Risposta: in arrivo…', 'in arrivo…'],
  ['(próximamente)', '(próximamente)'],
  ['Coming soon, it is what shops say.', null],
  ['TODO lists keep what is open, and are kept by everyone.', null],
])('%s', (text, pending) => {
  expect(pendingIn(answer(text))).toBe(pending)
})
