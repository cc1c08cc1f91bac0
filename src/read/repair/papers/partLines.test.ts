import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { partLines } from './partLines.ts'

const told = (text: string) => partLines(linesOf(text)).flatMap(({ message }) => message ?? [])

test('parts that count on over lists from 1 are set apart, and the name above their second count', () => {
  const paper =
    '一、选择题\n1.冰是（ ）\n二、判断题\n1.冰比水轻。\n参考答案\n一、选择题\n1.A\n二、判断题\n1.对'
  expect(told(paper)).toHaveLength(5)
  expect(told('I. Choose\n1. Ice is\nII. Judge\n1. Ice floats.')).toHaveLength(2)
})

test('parts over questions that count on are set apart, whatever a note behind their names says', () => {
  const paper =
    '一、选择题（共4分。每小题只有一个答案）\n1．冰是（ ）\n2．水是（ ）\n二、实验探究题（共10分）\n3．测水的密度。'
  expect(told(paper)).toHaveLength(2)
})

test('answers of a part, part by part, are no names of parts', () => {
  expect(told('一、1-5 BBCBA\n二、6．BCD  7．ACD\n三、8．热胀冷缩\n9．不变')).toEqual([])
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
