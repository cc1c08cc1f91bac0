import { expect, test } from 'vitest'
import { uncounted } from './caption.ts'

test.each([
  ['单项选择题（本题共8小题，每小题3分，共24分）', 8, '单项选择题'],
  ['一、选择题：本题共8小题，每小题3分。', 8, '一、选择题'],
  ['填空题（每空1分，共12分）', 5, '填空题'],
  ['Part A (10 questions)', 10, 'Part A'],
  ['Часть Б (по 2 балла)', 4, 'Часть Б'],
  ['Sockets (2 ports)', 4, 'Sockets (2 ports)'],
  ['Networks (2024)', 4, 'Networks (2024)'],
  ['Part 2: TCP (Unit 4)', 4, 'Part 2: TCP (Unit 4)'],
  ['听力（时间20分钟）', 4, '听力（时间20分钟）'],
  ['(5 marks)', 4, '(5 marks)'],
])('%s of %i questions: %s', (title, count, shown) => {
  expect(uncounted({ title }, count)).toEqual({ title: shown })
})
