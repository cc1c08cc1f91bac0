import { expect, test } from 'vitest'
import { leadingQuestionNumber } from './questionNumber.ts'

test.each([
  ['Question 3 of 10: x', '3'],
  ['Soal 3 dari 10: x', '3'],
  ['Ερώτηση 3 από 10: x', '3'],
  ['Fråga 3 av 10: x', '3'],
  ['Pytanie nr 4: x', '4'],
  ['Вопрос номер 4: x', '4'],
  ['السؤال رقم 4: x', '4'],
  ['Câu số 4: x', '4'],
])('%s starts with the number of a question', (text, value) => {
  expect(leadingQuestionNumber(text)).toEqual({ value, length: text.length - 1 })
})
