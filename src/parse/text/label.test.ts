import { expect, test } from 'vitest'
import { equalsOf } from './equalsOf.ts'
import { readLabel } from './label.ts'
import { nameOf } from './names.ts'

function labelOf(text: string) {
  const label = readLabel({ text, nodes: [{ type: 'text', value: text }] })
  return label === null ? null : [label.role, label.number, text.slice(label.length)]
}

test.each([
  ['Đáp án đúng là: A', 'A'],
  ['The correct answer is: B', 'B'],
  ['La bonne réponse est : B', 'B'],
  ['Die richtige Antwort ist: B', 'B'],
  ['La risposta corretta è: B', 'B'],
  ['Jawaban yang benar adalah: B', 'B'],
  ['正确答案是：B', 'B'],
  ['คำตอบที่ถูกต้องคือ: ข', 'ข'],
  ['The correct answer is B', 'B'],
  ['正解はイです。', 'イです。'],
  ['정답은 3번', '3번'],
])('%s: what joins a label and its answer belongs to the label', (text, rest) => {
  expect(labelOf(text)).toEqual(['answer', null, rest])
})

test.each([
  ['Ans:- a process', 'answer', null, 'a process'],
  ['Ans.- a process', 'answer', null, 'a process'],
  ['Ans => a process', 'answer', null, 'a process'],
  ['Ans = B', 'answer', null, 'B'],
  ['Ans.3 a process', 'answer', '3', 'a process'],
  ['R.- un proceso', 'answer', null, 'un proceso'],
  ['R// un proceso', 'answer', null, 'un proceso'],
  ['Rpta.: b', 'answer', null, 'b'],
  ['ج٢- عملية', 'answer', '2', 'عملية'],
  ['उत्तर- एक', 'answer', null, 'एक'],
  ['Q.7 Why?', 'question', '7', 'Why?'],
  ['Q.No.7 Why?', 'question', '7', 'Why?'],
  ['Otázka 3: Proč?', 'question', '3', 'Proč?'],
  ['Helyes válasz: B', 'answer', null, 'B'],
  ['پاسخ: یک', 'answer', null, 'یک'],
])('%s is a label', (text, role, number, rest) => {
  expect(labelOf(text)).toEqual([role, number, rest])
})

test.each(['A() { run(); }', 'R = 5 Ω', 'p. 7 tells more', 'Back to work', 'is: a verb'])(
  '%s starts with none',
  (text) => {
    expect(labelOf(text)).toBeNull()
  },
)

test('an equals sign ends a label that stands below questions, and none of formulas', () => {
  const answers = ['1.- ¿Qué?', 'R= a', '2.- ¿Quién?', 'R=b', '3.- Define c', 'R=']
  expect(equalsOf(answers)).toEqual(['r'])
  expect(equalsOf(['The voltage is', 'R = U / I', 'so that', 'R = 5 Ω', 'and', 'R = 7 Ω'])).toEqual([])
})

test('a name is looked up once for all its numbers, and each keeps its own', () => {
  expect(
    ['Answer 7', '[Answer 07]', 'Answer 12', 'Answer ３', 'Answer'].map((text) => nameOf(text)?.number),
  ).toEqual(['7', '07', '12', '3', null])
  expect(nameOf('Answer 2024')?.name).toBe('answer')
  expect(nameOf('Answer 20241')).toBeNull()
})
