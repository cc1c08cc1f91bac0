import { expect, test } from 'vitest'
import { formatNames } from '../config/formats.ts'
import { formats } from './registry.ts'

test('formats are written in the order in which they are named', () => {
  expect(Object.keys(formats)).toEqual(formatNames)
})
