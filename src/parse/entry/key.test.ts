import { expect, test } from 'vitest'
import { truthIn } from '../text/truth.ts'
import { isKeyLine, keysByText, keysIn } from './key.ts'

const known = ['A', 'B', 'C', 'D']

test.each([
  ['B', ['B']],
  ['A, C', ['A', 'C']],
  ['BD', ['B', 'D']],
  ['A、C', ['A', 'C']],
  ['(b) because of that', ['B']],
  ['(a)', ['A']],
  ['(a), (c)', ['A', 'C']],
  ['选B', ['B']],
  ['Option C', ['C']],
  ['②', ['B']],
  ['в', ['C']],
  ['(ख) नई दिल्ली', ['B']],
  ['3', ['C']],
  ['B. HTTP is above TCP', ['B']],
  ['D\n\nA tuple hashes its elements', ['D']],
  ['A\nC', ['A', 'C']],
  ['أ، ب', ['A', 'B']],
  ['3번', ['C']],
  ['③번입니다. 엑셀은 운영체제가 아니다.', ['C']],
  ['「イ」です。', ['B']],
  ['letra B', ['B']],
  ['ข้อ ค', ['C']],
  ['Opcja B', ['B']],
  ['seçenek C', ['C']],
  ['A e C', ['A', 'C']],
  ['A, C e D', ['A', 'C', 'D']],
  ['A i C', ['A', 'C']],
  ['B dan D', ['B', 'D']],
  ['A ve C', ['A', 'C']],
  ['b och d', ['B', 'D']],
  ['1와 3', ['A', 'C']],
  ['B = rice', ['B']],
])('%s names its keys', (text, keys) => {
  expect(keysIn(text, known)?.keys).toEqual(keys)
})

test.each(['A cache is a store', 'Because it is fast', 'Both of them', ''])('%s names none', (text) => {
  expect(keysIn(text, known)?.keys ?? []).toEqual([])
})

test('a key that is no option is told', () => {
  expect(keysIn('B, F', known)).toEqual({ keys: ['B'], wrong: ['F'] })
})

test('an option whose text is repeated', () => {
  const options = [
    { key: 'A', text: 'the stack' },
    { key: 'B', text: 'the heap' },
  ]
  expect(keysByText('The heap.', options)).toEqual(['B'])
  expect(keysByText('neither', options)).toEqual([])
})

test.each([
  ['True', true],
  ['False. It is not.', false],
  ['√', true],
  ['×', false],
  ['错误', false],
  ['Верно', true],
  ['maybe', null],
])('%s is %s', (text, truth) => {
  expect(truthIn(text)).toBe(truth)
})

test.each([
  ['Chọn B.', true],
  ['故选 B。', true],
  ['The correct answer is C.', true],
  ['The answer is C because of that', false],
  ['Choose one of them', false],
])('%s', (line, isOne) => {
  expect(isKeyLine(line)).toBe(isOne)
})
