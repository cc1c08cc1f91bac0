import { expect, test } from 'vitest'
import { compare } from '../pair/compare.ts'
import { frame } from './frame.ts'

function decisionOn(a: string, b: string, lang: string): string {
  return compare(frame(a, { lang }), frame(b, { lang })).decision
}

test.each([
  ['en', 'Tell me about a time you mentored a colleague.', 'Tell me about a time a colleague mentored you.'],
  ['en', 'When did you disagree with your manager?', 'When did your manager disagree with you?'],
  ['zh', '你给过同事的最有价值的建议是什么？', '同事给过你的最有价值的建议是什么？'],
  ['zh', '你拒绝过客户的要求吗？', '客户拒绝过你的要求吗？'],
])('%s: who is asked does it or suffers it: %s', (lang, a, b) => {
  expect(decisionOn(a, b, lang)).not.toBe('merge')
})

test.each([
  ['en', 'When do you refuse a request?', 'When would you refuse a request?'],
  ['en', 'How do you handle conflicts with a colleague?', 'With a colleague, how do you handle conflicts?'],
  ['en', 'Why are you leaving your current job?', 'What is your reason for leaving your current job?'],
  ['en', 'What is your motivation?', 'What motivates you?'],
  ['zh', '你如何处理与同事的冲突？', '与同事的冲突你如何处理？'],
])('%s: in another place who is asked does the same: %s', (lang, a, b) => {
  expect(decisionOn(a, b, lang)).toBe('merge')
})
