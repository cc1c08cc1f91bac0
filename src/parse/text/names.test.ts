import { expect, test } from 'vitest'
import { nameOf } from './names.ts'

test.each([
  'Answer and explanation',
  'Answer/Explanation',
  '答案与解析',
  '정답과 해설',
  'Odpowiedź i wyjaśnienie',
  'Cevap ve açıklama',
  'Antwoord en uitleg',
  'Jawaban dan penjelasan',
  'الجواب والشرح',
  'תשובה והסבר',
  'Svar och förklaring',
])('%s names an answer with what explains it', (text) => {
  expect(nameOf(text)?.role).toBe('answer')
})
