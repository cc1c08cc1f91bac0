import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

describe('two questions that name nothing alike but in other words', () => {
  test.each([
    ['多久会打电话', '再次致电需要多久？'],
    ['什么时候可以借款呀', '什么时候能贷款'],
  ])('are no more than looked at: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('review')
  })

  test.each([
    ['什么时候可以借款呀', '什么时候可以申请第二次贷款'],
    ['孩子骨折了怎么急救？', '幼儿如何急救？'],
  ])('are not one where more is named beside the word that stands for another: %s', (a, b) => {
    expect(judge(a, b).decision).not.toBe('merge')
  })
})

describe('two questions of which one denies', () => {
  test('are looked at where each is in words of its own', () => {
    const asked = judge(
      '学生上课走神，作为老师你怎么处理？',
      '作为教师，当学生在课堂上注意力不集中时，你会如何处理？',
    )
    expect(asked.decision).toBe('review')
  })

  test('are two in the same words', () => {
    expect(judge('When do dogs bite people?', 'When do dogs not bite people?').decision).toBe('distinct')
  })
})
