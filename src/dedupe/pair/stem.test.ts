import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

describe('a sentence to be ended', () => {
  test.each([
    ['红细胞的平均寿命是', '红细胞的平均寿命有多长？'],
    ['The battle of Hastings was fought at', 'Where was the battle of Hastings fought?'],
    ['Đỉnh núi cao nhất Việt Nam là', 'Đâu là đỉnh núi cao nhất Việt Nam?'],
  ])('may ask what another asks in so many words: %s', (a, b) => {
    expect(judge(a, b).decision).not.toBe('distinct')
  })

  test.each([
    ['红细胞的平均寿命是', '红细胞的平均寿命为什么短？'],
    ['The boiling point of water is', 'How is the boiling point of water measured?'],
    ['The boiling point of water', 'When was the boiling point of water?'],
  ])('asks for no reason and no way, and is one only where it is open: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })
})

describe('the most and the least that there may be', () => {
  test.each([
    ['La detención preventiva no podrá durar más de:', 'El plazo máximo de una detención preventiva es de:'],
    ['试用期最长可以约定多久？', '试用期不得超过多久？'],
    ['The speed must not exceed', 'What is the maximum speed?'],
    ['Quãng đường không được vượt quá bao nhiêu?', 'Quãng đường tối đa là bao nhiêu?'],
  ])('are the same with a word that denies and with none: %s', (a, b) => {
    expect(judge(a, b).decision).not.toBe('distinct')
  })

  test.each([
    ['La detención preventiva no podrá durar más de:', 'La detención preventiva no podrá durar menos de:'],
    ['时速不得超过多少', '时速不得低于多少'],
    ['时速不得超过多少', '时速超过多少会被罚款'],
    ['The speed must not exceed', 'The speed must not fall below'],
  ])('are not each other, nor what goes beyond: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })
})
