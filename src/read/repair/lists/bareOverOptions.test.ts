import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { bareOverOptions } from './bareOverOptions.ts'

function mended(text: string): string {
  return applyEdits(untouched(text), bareOverOptions(linesOf(text))).text
}

test('numbers without a mark that count on over answers to choose from get one', () => {
  expect(mended('1　甲？\n　(A)一　(B)二\n2　乙？\n　(A)三\n　(B)四\n\n頁 2\n\n4　丙？\n　(A)五')).toBe(
    '1. 　甲？\n　(A)一　(B)二\n2. 　乙？\n　(A)三\n　(B)四\n\n頁 2\n\n4. 　丙？\n　(A)五',
  )
  expect(mended('1 Где?\nА) тут\nБ) там\n2 Кто\nэто?\nА) он\n3 Как?\nА) так\n')).toBe(
    '1. Где?\nА) тут\nБ) там\n2. Кто\nэто?\nА) он\n3. Как?\nА) так\n',
  )
})

test('behind a wide space a number may start what is asked', () => {
  expect(mended('1  왜?\n① 가 ② 나\n2  100만 원?\n① 다 ② 라\n3  누구?\n① 마 ② 바\n')).toBe(
    '1.  왜?\n① 가 ② 나\n2.  100만 원?\n① 다 ② 라\n3.  누구?\n① 마 ② 바\n',
  )
})

test('a number right before what it numbers counts as well, also where notes leave some out', () => {
  expect(mended('1甲是（ C ）。\n\nA.一\n\n\n\n4乙？\n\nA.二\n\n5HTTP\n```\n3 x\nA. y\n```\nA.三\n')).toBe(
    '1. 甲是（ C ）。\n\nA.一\n\n\n\n4. 乙？\n\nA.二\n\n5. HTTP\n```\n3 x\nA. y\n```\nA.三\n',
  )
  expect(mended('1다음 중?\n① 가\n2옳은 것?\n① 나\n3답은?\n① 다\n')).toBe(
    '1. 다음 중?\n① 가\n2. 옳은 것?\n① 나\n3. 답은?\n① 다\n',
  )
  for (const text of [
    '1st round\nA. a\n2nd round\nA. b\n3rd round\nA. c\n',
    '3月\nA. 一\n9月\nA. 二\n2月\nA. 三\n',
    '1号楼\n2号楼\n3号楼\n',
  ])
    expect(mended(text)).toBe(text)
})

test('numbers of the text stay: two alone, such as do not count on, and such as stand over no answers', () => {
  for (const text of [
    '2 things\nA. a towel\n3 people\nA. a key\n',
    '4 things\nA. a\n9 people\nA. b\n2 keys\nA. c\n',
    '1 a house\n2 a garden\n3 a tree\n',
    '1 one\n\n\n(a) x\n2 two\n\n\n(a) y\n3 three\n\n\n(a) z\n',
  ])
    expect(mended(text)).toBe(text)
})
