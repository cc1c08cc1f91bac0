import { expect, test } from 'vitest'
import { crc32, crc32ByTable } from './crc32.ts'

test('the check value of the CRC catalogue, by Node and by our table', () => {
  const digits = new TextEncoder().encode('123456789')
  expect([crc32(digits), crc32ByTable(digits)]).toEqual([0xcbf43926, 0xcbf43926])
})
