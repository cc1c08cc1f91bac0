import { expect, test } from 'vitest'
import { UsageError } from './command.ts'
import { sheetsOf } from './sheets.ts'

test('flags give what they name', () => {
  expect(sheetsOf({})).toEqual({})
  expect(sheetsOf({ shuffle: '', versions: '3', pick: '20', tag: ['a, b', 'c'] })).toEqual({
    shuffle: '',
    versions: 3,
    pick: 20,
    tags: ['a, b', 'c'],
  })
})

test.each([
  [{ versions: '0' }, '--versions: `0` is no whole number from 1 to 26'],
  [{ versions: '27' }, '--versions: `27` is no whole number from 1 to 26'],
  [{ versions: '2.5' }, '--versions: `2.5` is no whole number from 1 to 26'],
  [{ pick: 'all' }, '--pick: `all` is no whole number from 1 to 1000000'],
  [{ pick: '-1' }, '--pick: `-1` is no whole number from 1 to 1000000'],
])('%j is wrong usage', (flags, message) => {
  expect(() => sheetsOf(flags)).toThrow(new UsageError(message))
})
