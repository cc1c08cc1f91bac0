import { expect, test } from 'vitest'
import { runsIn } from './optionRuns.ts'

const runs = (...texts: string[]): string[] =>
  runsIn(
    texts.map((text, at) => ({ text, number: at + 1, nodes: [{ type: 'text' as const, value: text }] })),
  ).map((run) => run.map(({ letter, line, start }) => `${letter}${line}:${start}`).join(' '))

test('answers run over lines, behind gaps, glued together or behind their question', () => {
  expect(runs('1．Q', 'A．20～40	B．40～60', 'C．60～80D．80～100')).toEqual(['A1:0 B1:8 C2:0 D2:7'])
  expect(runs('茶？①紅②綠③', '烏龍④白')).toEqual(['①0:2 ②0:4 ③0:6 ④1:2'])
  expect(runs('Q', 'A Osman  B Orhan  C Murat')).toEqual(['A1:0 B1:9 C1:18'])
  expect(runs('（1）Q', '1　ice　　2　oil　　3　tar')).toEqual(['11:0 21:7 31:14'])
})

test('initials, calls of functions, combined signs and answers that are labelled are none', () => {
  expect(runs('Q', 'A) I. Murat B) II. Murat C) Ali')).toEqual(['A1:0 B1:12 C1:25'])
  expect(runs('f(a) + f(b) + f(c)')).toEqual([])
  expect(runs('A、①②　B、①③　C、②③')).toEqual(['A0:0 B0:5 C0:10'])
  expect(runs('答案：A．热 B．冷 C．湿')).toEqual([])
})

test('letters amid lines of their own are what the lines go on with', () => {
  expect(runs('Option 1: A. oil', 'Option 2: B. tar', 'Option 3: C. ice')).toEqual([])
})

test('signs behind a number that are all of a line are keys', () => {
  expect(runs('①40　②75　③110　④140', '14　②⑤')).toEqual(['①0:0 ②0:4 ③0:8 ④0:13'])
})
