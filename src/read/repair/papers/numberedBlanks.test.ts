import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { numberedBlanks } from './numberedBlanks.ts'

const mended = (text: string) => applyEdits(untouched(text), numberedBlanks(linesOf(text))).text

test('the number of a blank goes from its answers before the question', () => {
  expect(
    mended(
      '●蛋壳由（1）组成。\n（1）A．钙 B．铁\n答案：A\n\n●The yolk is __(2)__ .\n(2) A. red\nB. yellow\n',
    ),
  ).toBe('1. 蛋壳由（1）组成。\nA．钙 B．铁\n答案：A\n\n2. The yolk is __(2)__ .\nA. red\nB. yellow\n')
})

test('a question with two blanks is asked twice', () => {
  expect(mended('母鸡孵（3）天，鸭子孵（4）天。\n（3）A.21 B.7\n（4）A.28 B.9\n')).toBe(
    '3. 母鸡孵（3）天，鸭子孵（4）天。\nA.21 B.7\n\n4. 母鸡孵（3）天，鸭子孵（4）天。\nA.28 B.9\n',
  )
})

test('each blank has its own key', () => {
  const text =
    '母鸡孵（3）天，鸭子孵（4）天。\n（3）A.21 B.7\n（4）A.28\nB.9\n【答案】A B\n\n壳是（5）。\n（5）A.硬 B.软\n【答案】A\n'
  expect(mended(text)).toBe(
    '3. 母鸡孵（3）天，鸭子孵（4）天。\nA.21 B.7\n【答案】A\n\n4. 母鸡孵（3）天，鸭子孵（4）天。\nA.28\nB.9\n【答案】B\n\n5. 壳是（5）。\nA.硬 B.软\n【答案】A\n',
  )
})

test('numbers without a blank of theirs, one alone and questions that have a number stay', () => {
  for (const text of [
    '（1）A．钙 B．铁\n（2）A．红 B．黄\n',
    '蛋壳由（1）组成。\n（1）A．钙 B．铁\n',
    '见式（1）。\n蛋白是（2）色的。\n',
  ])
    expect(mended(text)).toBe(text)
  expect(mended('5. 壳是（5）。\n（5）A.硬 B.软\n6. 黄是（6）。\n（6）A.红 B.黄\n')).toBe(
    '5. 壳是（5）。\nA.硬 B.软\n6. 黄是（6）。\nA.红 B.黄\n',
  )
})
