import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { countedLines } from './countedLines.ts'

const told = (text: string) =>
  countedLines(linesOf(text)).map(({ start }) => text.slice(start).split('\n')[0])

test('numbers that count on below items are set apart', () => {
  expect(told('1、茶\n- 绿茶\n2、咖啡\n- 拿铁\n还有别的\n3、水')).toEqual(['2、咖啡', '3、水'])
  expect(told('Q1: Tea?\n1. green\n2. black\nQ2: Coffee?')).toEqual(['Q2: Coffee?'])
  expect(told('**1、茶**\n* 绿茶\n**2、咖啡**')).toEqual(['**2、咖啡**'])
  expect(told('1. Teste A\nCâu 1: Tee?\nA. Kraut\nCâu 2: Kaffee?')).toEqual(['Câu 1: Tee?'])
  expect(told('Câu 1: Chá?\nCâu 2. Café?\n- sim\nCâu 4: Água?\n- não\nCâu 9: Pão?')).toEqual(['Câu 4: Água?'])
  expect(told('① 茶\n- 绿茶\n② 咖啡')).toEqual(['② 咖啡'])
})

test('items, numbers that do not count on, paragraphs of their own and code stay', () => {
  for (const text of [
    '1. tea\n- green\n2. coffee',
    '1、茶\n- 绿茶\n3、咖啡',
    '1、茶\n- 绿茶\n\n2、咖啡',
    '1、茶\n2、咖啡\n3、水',
    '- in 1\n- and\n2) more',
    '1. 한지의 원료는?\n① 소나무\n② 닥나무\n2. 물기를 빼는 과정은?\n① 삶기\n② 누르기',
    '```\n1、茶\n- 绿茶\n2、咖啡\n```',
  ])
    expect(told(text)).toEqual([])
})
