import { expect, test } from 'vitest'
import { frame } from '../frame/frame.ts'
import { compare } from './compare.ts'

const verdict = (a: string, b: string): string => {
  const { decision, rule } = compare(frame(a), frame(b))
  return `${decision} ${rule}`
}

test.each([
  ['What is the defintion of insider trading?', 'What is the definition of insider trading?'],
  [
    'What is the diffrence between a class and a struct?',
    'What is the difference between a class and a struct?',
  ],
  ['如何设记秒杀系统？', '如何设计秒杀系统？'],
  ['什么是微服物网关？', '什么是微服务网关？'],
  ['What is a foriegn key?', 'What is a foreign key?'],
  ['如何优化大模型的推里速度？', '如何优化大模型的推理速度？'],
  ['什么是分布式事物？', '什么是分布式事务？'],
])('%s is %s with a slip', (a, b) => {
  expect(verdict(a, b)).toBe('merge slip')
  expect(verdict(b, a)).toBe('merge slip')
})

test.each([
  ['What is collusion?', 'What is collision?', 'two words'],
  ['What is deprecation?', 'What is depreciation?', 'two words'],
  ['What is adsorption?', 'What is absorption?', 'what makes another word'],
  ['什么是定金？', '什么是订金？', 'two words that sound alike'],
  ['期中考试怎么安排？', '期终考试怎么安排？', 'two words that sound alike'],
  ['What is methanal used for?', 'What is methanol used for?', 'an ending that says something'],
  ['What is a flernigate?', 'What is a flerningate?', 'words of which none is known'],
])('%s is not %s: %s', (a, b) => {
  expect(verdict(a, b)).not.toMatch(/^merge/)
})
