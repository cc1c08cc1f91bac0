import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { emptyBoxes } from './emptyBoxes.ts'

test('boxes without their space are boxes beside one that is ticked', () => {
  expect(emptyBoxes(linesOf('- [] Rhine\n- [x] Elbe\n- [ x] Oder\n'))).toEqual([
    { start: 2, end: 4, text: '[ ]', message: '`[]` read as the box `[ ]`' },
    { start: 24, end: 28, text: '[x]', message: null },
  ])
})

test.each([
  '- [] is an empty array\n- {} is an object\n',
  '- [] one\n\n- [x] other\n',
  '```\n- [] a\n- [x] b\n```\n',
])('%j stays', (text) => expect(emptyBoxes(linesOf(text))).toEqual([]))
