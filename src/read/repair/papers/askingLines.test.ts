import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { askingLines } from './askingLines.ts'

const told = (text: string) => askingLines(linesOf(text)).map(({ start }) => text.slice(start).split('\n')[0])

test('questions right below the answers of others are set apart', () => {
  const chinese =
    '前言\n都是问过的。\n茶要用开水泡吗?\n看茶。\n注意点:\n- 绿茶不要,会烫熟。\n隔夜茶能喝吗?\n能。\n茶垢怎么洗?\n用小苏打。'
  expect(told(chinese)).toEqual(['茶要用开水泡吗?', '隔夜茶能喝吗?', '茶垢怎么洗?'])
  const english = 'Tea.\nIs it hot?\nYes.\nIs it green?\n1. Some is.\nIs it sweet?\nNo, never.'
  expect(told(english)).toEqual(['Is it hot?', 'Is it green?', 'Is it sweet?'])
})

test('two are no habit; numbered, labelled and spaced questions and broken lines of prose stay', () => {
  for (const text of [
    'Tea.\nIs it hot?\nYes.\nIs it green?\nSome is.',
    '1. Is it hot?\nYes.\n2. Is it green?\nSome is.\n3. Is it sweet?\nNo.\n4. Is it tea?\nYes.',
    'Ann: Is it hot?\nBob: Yes.\nAnn: Is it green?\nBob: Yes.\nAnn: Is it sweet?\nBob: No.',
    '**Tea 1**\nIs it hot?\n☐ yes\n\n**Tea 2**\nIs it green?\n☐ yes\n\n**Tea 3**\nIs it sweet?\n☐ no',
    'Is it hot?\n\nYes.\n\nIs it green?\n\nSome is.\n\nIs it sweet?\n\nNo.',
    'we wondered about it, and\nis it not so?\nWe asked whether\nit was hot?\nor cold, and whether\nit was sweet?\nNobody knew.',
  ])
    expect(told(text)).toEqual([])
})

test('a line that asks between the label of its question and that of its answer goes on with the question', () => {
  const one = (name: string) => `Frage: ${name} ist kaputt.\nWas tun?\nlös:\n- warten\n\n`
  expect(told(one('Licht') + one('Rad') + one('Kette'))).toEqual([])
  const two = (name: string) => `Antwort: ${name} ist gut.\nWas tun bei ${name}?\nAntwort: warten.\n\n`
  expect(told(two('Licht') + two('Rad') + two('Kette'))).toHaveLength(3)
})
