import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

const titles = async (text: string): Promise<string[]> => (await parsed(text)).items.map(({ title }) => title)

test('numbers in brackets between items that count on number parts of the item above', async () => {
  const text =
    '一、简答题\n\n1. 请说出两种硬木。\n\n2. 为什么刨刃要常磨？\n\n3. 学徒先用粗砂纸，再用细砂纸，请回答：\n\n（1）这样做的目的是什么？\n\n（2）颠倒次序会怎样？\n\n4. 简述白乳胶的用法。\n\n二、论述题\n\n1. 试述榫卯的由来。\n'
  expect(await titles(text)).toEqual([
    '请说出两种硬木。',
    '为什么刨刃要常磨？',
    '学徒先用粗砂纸，再用细砂纸，请回答：',
    '简述白乳胶的用法。',
    '试述榫卯的由来。',
  ])
})

test('the same in a paper of another language, without a word for its parts', async () => {
  const text =
    '# Klassenarbeit Holz\n\n1. Nenne zwei harte Hölzer.\n2. Warum wird der Hobel geschärft?\n3. Ein Lehrling schleift erst grob, dann fein.\n\n(1) Was ist das Ziel?\n\n(2) Was geschieht umgekehrt?\n\n4. Beschreibe das Leimen.\n5. Wie lagert man Bretter?\n'
  expect(await titles(text)).toEqual([
    'Nenne zwei harte Hölzer.',
    'Warum wird der Hobel geschärft?',
    'Ein Lehrling schleift erst grob, dann fein.',
    'Beschreibe das Leimen.',
    'Wie lagert man Bretter?',
  ])
})
