import { expect, test } from 'vitest'
import { compare } from '../pair/compare.ts'
import { frame } from './frame.ts'
import { withoutRepeated } from './repeated.ts'

test.each([
  ['What is a mutex? (again)', 'What is a mutex?'],
  ['[Repeat] What is a mutex?', 'What is a mutex?'],
  ['What is a mutex (same as Q12)?', 'What is a mutex ?'],
  ['Again: what is a mutex?', 'what is a mutex?'],
  ['什么是互斥锁？（又问了一遍）', '什么是互斥锁？'],
  ['【重复】什么是互斥锁？', '什么是互斥锁？'],
  ['什么是互斥锁？(同第7题)', '什么是互斥锁？'],
  ['ミューテックスとは何ですか？（再掲）', 'ミューテックスとは何ですか？'],
  ['뮤텍스란 무엇인가요? (중복)', '뮤텍스란 무엇인가요?'],
  ['¿Qué es un mutex? (repetida)', '¿Qué es un mutex?'],
  ["Qu'est-ce qu'un mutex ? (déjà posé)", "Qu'est-ce qu'un mutex ?"],
  ['Was ist ein Mutex? (siehe Frage 4)', 'Was ist ein Mutex?'],
  ['Что такое мьютекс? (повтор)', 'Что такое мьютекс?'],
])('the remark in %s is no part of what is asked', (title, bare) => {
  expect(withoutRepeated(title)).toEqual({ bare, isRepeated: true })
  const { decision, rule } = compare(frame(title), frame(bare))
  expect([decision, rule]).toEqual(['merge', 'told-repeat'])
})

test.each([
  'What is printed? (3)',
  'What does repeat() do?',
  '什么是重复测量（方差分析）？',
  '(again)',
  'Repeat until: when does it end?',
])('%s has none', (title) => {
  expect(withoutRepeated(title)).toEqual({ bare: title, isRepeated: false })
})

test.each([
  ['What is a mutex? (again)', 'What is a semaphore?'],
  ['What is a mutex? (same as Q3)', 'When is a mutex used?'],
  ['什么是互斥锁？（重复）', '什么是自旋锁？'],
  ['¿Qué es un mutex? (repetida)', '¿Qué no es un mutex?'],
])('a remark makes no other question one: %s, %s', (a, b) => {
  expect(compare(frame(a), frame(b)).decision).not.toBe('merge')
})
