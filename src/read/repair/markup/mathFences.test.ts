import { expect, test } from 'vitest'
import { linesOf } from '../lines.ts'
import { mathFences } from './mathFences.ts'

const rows = 'a & b \\\\\n'.repeat(100)

test('a formula may be as long as it likes, and then no blank line may be in it', () => {
  expect(mathFences(linesOf(`$$\n${rows}$$\n\n$$\nx\n$$\n`))).toEqual([])
  expect(mathFences(linesOf(`$$\n\n${rows}$$\n`))).toMatchObject([
    { message: 'formula that nothing closes; closed' },
    { message: 'formula that nothing closes; closed' },
  ])
})
