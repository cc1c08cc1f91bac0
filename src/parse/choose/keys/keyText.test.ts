import { expect, test } from 'vitest'
import { keysOf } from './keyText.ts'

const keys = (text: string): string | null => {
  const { found, isAll } = keysOf(text)
  return isAll() ? found.map(({ number, key }) => `${number}${key}`).join(' ') : null
}

test('ranges have a key for each number, also in groups and beside single ones', () => {
  expect(keys('1～5  BCBDD   6～8  ECC')).toBe('1B 2C 3B 4D 5D 6E 7C 8C')
  expect(keys('1-3 AAA 4.ABC 6-7 √×')).toBe('1A 2A 3A 6√ 7× 4ABC')
  expect(keys('11-13: ABD AC BCD')).toBe('11ABD 12AC 13BCD')
  expect(keys('1-5 23142')).toBe('12 23 31 44 52')
})

test('whatever sign parts a number from its key', () => {
  expect(keys('1_A .2 _C 3_ B 4/D')).toBe('1A 2C 3B 4D')
  expect(keys('1>A 2~C 3|B')).toBe('1A 2C 3B')
})

test('digits are keys where they stand behind numbers that count on', () => {
  expect(keys('1. (1) 2. (3) 3. (2)')).toBe('11 23 32')
  expect(keys('1：1　2：3　3：3')).toBe('11 23 33')
  expect(keys('1: 4. | 2: 2. | 3: 1.')).toBe('14 22 31')
  expect(keys('一　(1) 1　(2) 3\n二　(1) 2　(2) 4')).toBe('11 23 12 24')
})

test('the word before each number names no key', () => {
  expect(keys('問1 ウ　問2 イ　問3 ア')).toBe('1ウ 2イ 3ア')
  expect(keys('Câu 1: A; Câu 2: C; Câu 3: B')).toBe('1A 2C 3B')
})

test('keys of several letters that come again are none of the words before numbers', () => {
  expect(keysOf('22 BC 23 ABCD 24 ABCD 25 ABCD 26 ABC').found.map(({ key }) => key)).toEqual([
    'BC',
    'ABCD',
    'ABCD',
    'ABCD',
    'ABC',
  ])
  expect(keysOf('1 正确 2 正确 3 正确 4 错误').found).toHaveLength(4)
})

test('prose with numbers is no list of keys', () => {
  expect(keys('Bake 2 loaves at 220 degrees, 10 minutes each, then 3 more at 180.')).toBeNull()
  expect(keys('The years 1914-1918 and 1939-1945 changed Europe.')).toBeNull()
})

test('numbers of two digits are those of the questions without zeros', () => {
  expect(keys('01: C\n02: D\n10: A')).toBe('1C 2D 10A')
})

test('arrows lead from numbers to digits', () => {
  expect(keys('1→3、2→1、3→4')).toBe('13 21 34')
})

test('a key may be true or false in any language, as a word or a letter', () => {
  expect(keys('1. V 2. F 3. V 4. F')).toBe('1V 2F 3V 4F')
  expect(keys('1. Falsch 2. Richtig 3. Richtig')).toBe('1Falsch 2Richtig 3Richtig')
  expect(keys('1 верно 2 неверно 3 верно')).toBe('1верно 2неверно 3верно')
  expect(keys('1-4 對錯錯對')).toBe('1對 2錯 3錯 4對')
  expect(keys('1-4 абда')).toBe('1а 2б 3д 4а')
})

test('a letter that numbers is no verdict', () => {
  expect(keys('P 1: V; P 2: F; P 3: V')).toBe('1V 2F 3V')
  expect(keys('1 V 2 V 3 V 4 F')).toBe('1V 2V 3V 4F')
})
