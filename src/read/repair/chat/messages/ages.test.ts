import { expect, test } from 'vitest'
import { ageIn, mayHoldAges } from './ages.ts'

test.each([
  ['Ana · 3 days ago', '3 days ago'],
  ['4 yr. ago', '4 yr. ago'],
  ['hace 2 años', 'hace 2 años'],
  ['il y a 11 mois (modifié)', 'il y a 11 mois'],
  ['vor 2 Wochen', 'vor 2 Wochen'],
  ['阿青 3天前', '3天前'],
  ['3 天前', '3 天前'],
  ['5 дней назад', '5 дней назад'],
  ['منذ 3 أيام', 'منذ 3 أيام'],
  ['Ana • 5h', '5h'],
])('%s', (text, age) => {
  const found = ageIn(text)
  expect(found && text.slice(found.start, found.end)).toBe(age)
})

test('points, pages and what is worth so much are no ages', () => {
  for (const text of ['Question 3', '计算题 5分', 'Aufgabe 2 h dauert sie', '12 points', '3 years of work'])
    expect(ageIn(text), text).toBeNull()
})

test('a few lines that end with a number and a word of their own need no look', () => {
  expect(mayHoldAges(['Ana 3 days ago', 'Ben 2 days ago', 'Cem 9 days ago'], 3)).toBe(true)
  expect(mayHoldAges(['3 eggs', '2 loaves', '9 days'], 3)).toBe(false)
})
