import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { partLines } from './partLines.ts'

const told = (text: string) => partLines(linesOf(text)).flatMap(({ message }) => message ?? [])

test('parts that count on over lists from 1 are set apart, and the name above their second count', () => {
  const paper =
    '一、选择题\n1.冰是（ ）\n二、判断题\n1.冰比水轻。\n参考答案\n一、选择题\n1.A\n二、判断题\n1.对'
  expect(told(paper)).toHaveLength(5)
  expect(told('I. Choose\n1. Ice is\nII. Judge\n1. Ice floats.')).toHaveLength(2)
})

test('points of an answer, one part alone, numerals that do not count on and code stay', () => {
  for (const text of [
    '1. 特点\n一、快\n二、稳\n2. 缺点',
    '一、选择题\n1.冰是（ ）',
    '二、选择题\n1.冰是（ ）\n四、判断题\n1.冰比水轻。',
    '```\n一、甲\n1. 乙\n二、丙\n1. 丁\n```',
  ])
    expect(told(text)).toEqual([])
})
