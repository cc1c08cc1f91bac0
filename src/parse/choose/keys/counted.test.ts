import { expect, test } from 'vitest'
import { textOf } from '../../text/phrasing.ts'
import { countedOn } from './counted.ts'

const cut = (value: string, number: string, next?: string): string[] =>
  countedOn([{ type: 'text', value }], number, next).map((one) => `${one.number} ${textOf(one.nodes)}`)

test('a line that counts on is an answer for each number', () => {
  expect(cut('pull; squeeze　14．foam　15．door', '13')).toEqual(['13 pull; squeeze', '14 foam', '15 door'])
  expect(cut('lungs 12. the heart', '11', '13')).toEqual(['11 lungs', '12 the heart'])
})

test('numbers that do not count on from it to the next one are of the answer', () => {
  expect(cut('(1) open it (2) close it', '4')).toEqual(['4 (1) open it (2) close it'])
  expect(cut('first 1. open it 2. close it', '1', '2')).toEqual(['1 first 1. open it 2. close it'])
  expect(cut('open it 2. close it', '1', '2')).toEqual(['1 open it 2. close it'])
  expect(cut('in 3.5 hours', '2')).toEqual(['2 in 3.5 hours'])
})
