import { describe, expect, it } from 'vitest'
import { frame } from '../frame/frame.ts'
import { compare } from '../pair/compare.ts'

const decision = (a: string, b: string): string => compare(frame(a), frame(b)).decision

describe('names whose words are said once for two', () => {
  it.each([
    ['How do SQL and NoSQL databases differ?', 'How do NoSQL and SQL databases differ?'],
    [
      'Compare supervised learning and unsupervised learning.',
      'Compare unsupervised and supervised learning.',
    ],
    [
      'Чем трудовой договор отличается от гражданско-правового?',
      'Чем гражданско-правовой договор отличается от трудового?',
    ],
  ])('%s | %s', (a, b) => expect(decision(a, b)).toBe('merge'))

  it('a word that may stand for itself keeps the one behind it', () => {
    expect(
      decision(
        'What is the difference between an array and a linked list?',
        'What is the difference between a linked list and an array list?',
      ),
    ).not.toBe('merge')
  })
})

it('whose a thing is goes without saying where it is known with it', () => {
  expect(decision('Git合并冲突怎么解决？', '如何处理Git的合并冲突？')).toBe('merge')
  expect(decision('固定资产的折旧方法都有哪几种', '请说明固定资产有哪些折旧方法')).toBe('merge')
  expect(decision('如何处理Redis的合并冲突？', '如何处理Git的合并冲突？')).not.toBe('merge')
})
