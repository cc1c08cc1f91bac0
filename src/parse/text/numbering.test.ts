import { expect, test } from 'vitest'
import { leadingNumber } from './numbering.ts'
import { leadingQuestionNumber } from './questionNumber.ts'

test.each([
  ['1.- ¿Qué?', '1', '¿Qué?'],
  ['5.-¿Qué?', '5', '¿Qué?'],
  ['12- Why?', '12', 'Why?'],
  ['3-¿Quién?', '3', '¿Quién?'],
  ['9/ Citez', '9', 'Citez'],
  ['2º) Defina', '2', 'Defina'],
  ['٣- ما هو', '3', 'ما هو'],
])('%s is numbered', (text, value, rest) => {
  const found = leadingNumber(text)
  expect([found?.value, text.slice(found?.length)]).toEqual([value, rest])
})

test.each(['24/7 service', '5- 10 minutes', '2-year plan', '3/4 of all', '1º de mayo'])(
  '%s is not',
  (text) => {
    expect(leadingNumber(text)).toBeNull()
  },
)

test.each([
  ['Q. 3-way handshake 과정', null],
  ['Q. 2-Phase Commit이란?', null],
  ['Q1-What is Java?', '1'],
  ['Q. 1 - What is Java?', '1'],
  ['Question 3-What is Java?', '3'],
])('%s: a number that belongs to a word numbers no question', (text, value) => {
  expect(leadingQuestionNumber(text)?.value ?? null).toBe(value)
})

test('addresses of a network are no numbering', () => {
  for (const text of ['192.168.1.0/24 is split', '10.0.0.0/8 is which class?', '127.0.0.1 is what?'])
    expect(leadingNumber(text)).toBeNull()
  expect(leadingNumber('1.2.3.4 Deep down')?.value).toBe('1.2.3.4')
})
