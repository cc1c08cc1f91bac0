import { expect, test } from 'vitest'
import { answersTo } from './answersTo.ts'

test('a line names the question that it answers before or behind the name of answers', () => {
  for (const line of [
    '申论问题三参考答案',
    '第3题参考答案',
    'Model answer to question 3',
    'Question 3 – model answer',
    'Aufgabe 3: Musterlösung',
    'Respuesta de la pregunta 3',
    'Réponse à la question 3 :',
    'Ответ на вопрос 3',
    '問題3の解答',
  ])
    expect([line, answersTo(line)]).toEqual([line, '3'])
})

test('what names no question, or asks, names none', () => {
  for (const line of [
    '参考答案',
    'Answers',
    'Question 3',
    'What is the answer to question 3?',
    'Answers 1–20',
  ])
    expect(answersTo(line)).toBeNull()
})
