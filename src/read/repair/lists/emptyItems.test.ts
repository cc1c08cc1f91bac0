import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { emptyItems } from './emptyItems.ts'

test('an empty item makes no heading of the item above it', () => {
  expect(emptyItems(linesOf('- What is a lock?\n    - \n1. 什么是锁？\n   -\n'))).toEqual([
    { start: 18, end: 18, text: '\n', message: 'empty items parted from the items right above them' },
    { start: 34, end: 34, text: '\n', message: null },
  ])
})

test.each([
  'A title\n-\n',
  '- What is a lock?\n\n  - \n',
  '- What is a lock?\n  - A mutex.\n',
  '```\n- x\n-\n```\n',
])('%j stays', (text) => expect(emptyItems(linesOf(text))).toEqual([]))
