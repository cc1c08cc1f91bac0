import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { partedNumbers } from './partedNumbers.ts'

const mended = (text: string) => applyEdits(untouched(text), partedNumbers(linesOf(text))).text

test('letters whose parts say what they count have the number of their question', () => {
  expect(
    mended(
      '1. Se quema carbón.\n   a) ¿Qué gas se forma?  [1 punto]\n   b) ¿Es peligroso?  [1 punto]\n2\n\nUn ácido.\n\n(a) ¿Qué pH tiene?\n\n..........  [2]\n\n2(b). Why? [1]\n',
    ),
  ).toBe(
    '1\\. Se quema carbón.\n\n1(a). ¿Qué gas se forma?  [1 punto]\n\n1(b). ¿Es peligroso?  [1 punto]\n\n2\\. Un ácido.\n\n2(a). ¿Qué pH tiene?\n\n[2]\n\n2(b). Why? [1]\n',
  )
})

test('digits in boxes count, and lines to write on do not', () => {
  expect(
    mended(
      '0 1      A wire.\n\n0 1 . 1  Name it.\n\n0 1 . 2  Why is it hot?\n\n1 ________\n2 ________\n\n0 1 . 3  How long is it?\n',
    ),
  ).toBe(
    '1\\. A wire.\n\n1(1). Name it.\n\n1(2). Why is it hot?\n\n1 ________\n2 ________\n\n1(3). How long is it?\n',
  )
})

test('options of some questions stay beside the parts of others', () => {
  const choice = '1. Which is red? [1 mark]\n\n(a) a rose\n(b) grass\n(c) the sky\n\n'
  const parts = '2. A stone falls.\n\n(a) How far? [2 marks]\n\n(b) How fast? [1 mark]\n\n(c) Why? [1 mark]\n'
  expect(mended(choice + parts)).toBe(
    choice.replace('1.', '1\\.') + parts.replace('2.', '2\\.').replace(/\(([abc])\)/g, '2($1).'),
  )
})

test('answers to choose from, keys and parts that count nothing stay', () => {
  for (const text of [
    '1. Which is red?\n(a) a rose\n(b) grass\n(c) the sky\n2. Which is blue?\n(a) a rose\n(b) the sky\n',
    '1. b) 24\n2. a) paper\n3. a) four\n4. c) six\n',
    '1. A hive has sealed cells.\n(a) What are the bees doing?\n(b) What do you do?\n(c) When?\n',
  ])
    expect(mended(text)).toBe(text)
})
