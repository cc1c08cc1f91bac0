import { expect, test } from 'vitest'
import { content, question } from '../../../../test/support/sampleBook.ts'
import { marksOf, sharedMarks } from './marks.ts'

test.each([
  ['简述闭包（10分）', 10],
  ['简述闭包。(共 5 分)', 5],
  ['（3分）What is a lock?', 3],
  ['What is a lock? [2.5 points]', 2.5],
  ['What is a lock? (1 mark)', 1],
  ['Was ist ein Schloss? (4 Punkte)', 4],
  ['Что такое замок? (5 баллов)', 5],
  ['ما هو القفل؟ (5 درجات)', 5],
  ['자물쇠란? (10점)', 10],
])('%s says %d', (title, marks) => {
  expect(marksOf([question(1, title)], { open: 7 }).get(1)).toEqual({ marks, stated: true })
})

test('a prompt may say it', () => {
  const asked = question(1, '简述闭包', { prompt: content('简述闭包，并举例。（8 分）') })
  expect(marksOf([asked], {}).get(1)).toEqual({ marks: 8, stated: true })
})

test('a tag may say it, which a sheet does not print', () => {
  const asked = question(1, '简述闭包', { tags: ['重点', '5 分'] })
  expect(marksOf([asked, question(2, 'Closures?', { tags: ['24 points'] })], { open: 1 })).toEqual(
    new Map([
      [1, { marks: 5, stated: false }],
      [2, { marks: 24, stated: false }],
    ]),
  )
  expect(marksOf([question(1, 'Locks?', { tags: ['top 10 points to know', '5'] })], {}).size).toBe(0)
})

test('what its section says stands behind what its own text says', () => {
  const asked = [question(1, 'Locks?', { marks: 3 }), question(2, 'Closures? (4 marks)', { marks: 3 })]
  expect([...marksOf(asked, { open: 1 }).values()].map(({ marks }) => marks)).toEqual([3, 4])
})

test.each(['What scores 10 points?', 'Name three (3) locks', 'f(5)', 'O(n) (average)'])(
  '%s says nothing',
  (title) => {
    expect(marksOf([question(1, title)], {}).size).toBe(0)
  },
)

test('what the article leaves out is worth what its kind is', () => {
  const questions = [
    question(1, 'Open?'),
    question(2, 'Code!', { kind: 'coding' }),
    question(3, 'Closed? (1 mark)'),
  ]
  expect([...marksOf(questions, { open: 5 })]).toEqual([
    [1, { marks: 5, stated: false }],
    [3, { marks: 1, stated: true }],
  ])
})

test.each([
  ['Choice (3 marks each)', [3, 3], 3],
  ['选择题（每小题3分，共24分）', [3, 3], 3],
  ['选择题（每小题13分）', [3, 3], null],
  ['选择题（共24分）', [3, 3], null],
  ['选择题（每小题3分）', [3, 4], null],
])('below %s questions of %j are worth %j each without being told', (title, each, said) => {
  const questions = each.map((_, index) => question(index + 1, 'Which?'))
  const worth = new Map(each.map((marks, index) => [index + 1, { marks, stated: false }]))
  expect(sharedMarks(questions, { title }, worth)).toBe(said)
})
