import { expect, test } from 'vitest'
import { frame } from '../frame/frame.ts'
import { compare } from './compare.ts'
import { exchanges } from './nearWords.ts'

const exchanged = (a: string, b: string): readonly string[] =>
  exchanges(frame(a), frame(b)).map(({ a, b }) => `${a}=${b}`)

test('words that may stand for each other are seen where each question has one of them', () => {
  expect(exchanged('How can I lower my cloud bill?', 'How do I cut my cloud costs?')).toContain('bill=cost')
  expect(exchanged('How can I lower my bill?', 'How do I cut my bill?')).not.toContain('bill=bill')
  expect(exchanged('How can I lower my bill?', '如何降低费用？')).toEqual([])
})

test('a pair that they tell from others is looked at', () => {
  const { decision } = compare(frame('什么是合同诈骗？'), frame('合同欺诈是什么？'))
  expect(decision).toBe('review')
})
