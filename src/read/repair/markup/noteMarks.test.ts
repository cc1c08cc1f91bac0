import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { noteMarks } from './noteMarks.ts'

test('a callout in a quote in a quote keeps both of their marks', () => {
  expect(noteMarks(linesOf('> > [!tip]'))).toMatchObject([{ start: 4, end: 10, text: '**Tip**\n> > ' }])
})

test('a line of millions of quotes in quotes is looked at without a stack for each', () => {
  expect(noteMarks(linesOf('> '.repeat(5_000_000)))).toEqual([])
})
