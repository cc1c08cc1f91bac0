import { expect, test } from 'vitest'
import { parsed } from '../../test/support/parse.ts'

const marksOf = async (text: string) => (await parsed(text)).items.map(({ marks }) => marks)

test.each([
  ['一、选择题（本题共2小题，每小题3分，共6分。选错得0分）', [3, 3]],
  ['一、填空题（每空1分，共4分）', [1, 2]],
  ['一、简答题（共10分）', [5, 5]],
  ['一、简答题（共7.3分）', [undefined, undefined]],
  ['一、简答题（40分钟）', [undefined, undefined]],
  ['Part I. Short answer (2 marks each)', [2, 2]],
  ['Part I. Short answer (12 marks)', [6, 6]],
  ['I. Responde (0,5 puntos cada una)', [0.5, 0.5]],
  ['Часть 1. Ответьте (по 2 балла за задание)', [2, 2]],
  ['Teil 1: Antworte. (je 3 Punkte)', [3, 3]],
  ['第1問　答えなさい。（各4点）', [4, 4]],
  ['أولاً: أجب (3 درجات لكل سؤال)', [3, 3]],
])('%s', async (title, marks) => {
  expect(await marksOf(`# Test\n\n## ${title}\n\n1. What is ____?\n2. Who is ____ and ____?\n`)).toEqual(
    marks,
  )
})

test('what a question says itself stands, and is no tag', async () => {
  const { items } = await parsed(
    '# 测验\n\n## 一、简答题（每小题2分）\n\n1. （8分）什么是锁？\n2. 什么是死锁？\n',
  )
  expect(items.map(({ marks, tags }) => ({ marks, tags }))).toEqual([
    { marks: 8, tags: [] },
    { marks: 2, tags: [] },
  ])
})
