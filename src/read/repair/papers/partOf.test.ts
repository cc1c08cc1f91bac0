import { expect, test } from 'vitest'
import { countParts, partOf } from './partOf.ts'

test.each([
  ['一、单项选择题（本题共8小题，每小题3分，共24分。每小题只有一个选项符合题意）', 1],
  ['III. Desarrolla (2 puntos cada una)', 3],
  ['Ⅱ. 단답형 (각 4점)', 2],
  ['SECTION B: TRUE OR FALSE (1 mark each)', 2],
  ['Часть В. Решите задачу (3 балла).', 3],
  ['第2問　次の文の正誤を答えなさい。（各1点）', 2],
  ['（三）簡答題', 3],
  ['ثانيًا: ضع علامة صح أو خطأ', 2],
  ['Segunda parte: verdadero o falso', 2],
  ['Dritter Teil – Aufsatz', 3],
])('%s counts a part', (line, number) => {
  expect(partOf(line)?.number).toBe(number)
})

test.each(['三、11．3×10⁸  1.08×10⁹', '二、什么是锁？', 'C. Lisbon', 'All parts count alike.'])(
  '%s counts none',
  (line) => {
    expect(partOf(line)).toBeNull()
  },
)

test('parts count on from one, and again below the name of the answers', () => {
  expect(countParts([1, 2, 3])).toBe(true)
  expect(countParts([1, 2, 1, 2])).toBe(true)
  expect(countParts([1, 2, 1])).toBe(true)
  for (const numbers of [
    [1, 1, 1],
    [2, 3],
    [1, 3],
  ])
    expect(countParts(numbers)).toBe(false)
})
