import { expect, test } from 'vitest'
import { sketch, sketchLikeness } from './sketch.ts'
import { titleKey, titleLikeness } from './titleKey.ts'

const same: readonly (readonly [string, string])[] = [
  ['3. 什么是 LLM？', '什么是LLM'],
  ['Q12: What is  a Mutex', 'what is a mutex?'],
  ['问题3：ＴＣＰ 的三次握手', 'TCP的三次握手'],
  ['第 3 题、“闭包”是什么', '闭包是什么？'],
  ['(7) Qu’est-ce qu’un thread ?', "qu'est-ce qu'un thread"],
]

test.each(same)('%j is %j', (a, b) => expect(titleKey(a)).toBe(titleKey(b)))

const different: readonly (readonly [string, string])[] = [
  ['What is C?', 'What is C++?'],
  ['What is C?', 'What is C#?'],
  ['a == b', 'a != b'],
  ['Python 3.1', 'Python 31'],
  ['3.5 is what?', '5 is what?'],
  ['2024年考试', '2023年考试'],
]

test.each(different)('%j is not %j', (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)))

test('a title of marks alone keeps them', () => {
  expect(titleKey('?!')).toBe('?!')
  expect(titleKey('12.')).toBe('12')
})

test('likeness needs no words of a language', () => {
  expect(titleLikeness('什么是闭包', '什么是闭包')).toBe(1)
  expect(titleLikeness('什么是闭包', '请问什么是闭包')).toBeGreaterThan(0.7)
  expect(titleLikeness('什么是闭包', 'garbage collection')).toBe(0)
})

test('a sketch tells how much of two texts is the same', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 1000}`)
  const [whole, half, other] = [
    words.join(' '),
    words.slice(0, 150).join(' '),
    words.map((word) => `${word}x`).join(' '),
  ]
  expect(sketch(whole)).toHaveLength(32)
  expect(sketchLikeness(sketch(whole), sketch(`${whole} and one more`))).toBeGreaterThan(0.8)
  expect(sketchLikeness(sketch(whole), sketch(half))).toBeGreaterThan(0.2)
  expect(sketchLikeness(sketch(whole), sketch(half))).toBeLessThan(0.8)
  expect(sketchLikeness(sketch(whole), sketch(other))).toBeLessThan(0.2)
  expect(sketch('…')).toBeNull()
})
