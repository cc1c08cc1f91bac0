import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

const verdictOf = (a: string, b: string): string => {
  const { decision, rule } = judge(a, b)
  return `${decision} ${rule}`
}

describe('worded otherwise throughout, two questions are one', () => {
  test.each([
    ['with a word more that carries a name', 'Redis为什么是单线程的？', '为什么Redis采用单线程模型？'],
    [
      'with who has it',
      'Как лечат острый бронхит у взрослых?',
      'Каково лечение острого бронхита у взрослых пациентов?',
    ],
    ['with near words', 'How can I lower my cloud bill?', 'How do I cut my cloud costs?'],
    ['with near intents', 'Wie wird Käse hergestellt?', 'Beschreiben Sie die Herstellung von Käse.'],
  ])('%s', (_, a, b) => {
    expect(verdictOf(a, b)).toBe('merge asked-again')
    expect(verdictOf(b, a)).toBe('merge asked-again')
  })
})

describe('they stay in doubt', () => {
  test.each([
    [
      'where the word more names something',
      '说说 HashMap 的底层实现原理',
      '并发场景下 HashMap 的原理是怎样的？',
    ],
    ['where it says which of several', '线程池的拒绝策略有哪些？', '说一下线程池默认的拒绝策略是什么'],
    ['where it is a name in other letters', 'RAG 到底是个啥', '什么是 Agentic RAG'],
    ['where near words are what is to be defined', '什么是合同诈骗？', '合同欺诈是什么？'],
    [
      'where one asks what it is, the other how it works',
      'What is MVCC?',
      'Explain how MVCC works under the hood',
    ],
    ['where names change places', '如何将模拟信号转换为数字信号？', '如何将数字信号还原为模拟信号？'],
    ['where a word stands elsewhere', '男人女人各喜欢穿什么颜色的衣服？', '女人喜欢男人穿什么颜色的衣服？'],
    [
      'where one does something more',
      'How should I set up Email campaign tracking?',
      'How can I set up an email campaign?',
    ],
    ['where few places differ', 'How do plants absorb water?', 'How do plants absorb water in this state?'],
  ])('%s', (_, a, b) => {
    expect(verdictOf(a, b)).toMatch(/^(?:review|distinct)/)
    expect(verdictOf(b, a)).toMatch(/^(?:review|distinct)/)
  })

  test('where each asks somebody else', () => {
    expect(verdictOf('作为面试者，你会如何准备技术面试？', '作为面试官，你会如何准备技术面试？')).toBe(
      'distinct other-role',
    )
  })
})

test('near words in each other’s places tell two questions apart', () => {
  const a = 'How do you convert a string to an integer in C?'
  expect(judge(a, 'How do you convert an int to a string in C?').decision).not.toBe('merge')
  const b = 'How do you convert a string to an int?'
  expect(judge(b, 'How can a string be converted into an integer?').decision).toBe('merge')
})

test('a part of a time is a name of its own', () => {
  expect(judge('有丝分裂各个时期有什么特点？', '有丝分裂中期有什么特点？').decision).not.toBe('merge')
})
