import { expect, test } from 'vitest'
import { Output } from './output.ts'

test('gives the pieces that are full once, and at the end what is left', () => {
  const output = new Output()
  const [text, bytes] = ['a'.repeat(200_000), new Uint8Array(300_000).fill(1)]
  output.add(text)
  expect(output.take()).toEqual([])
  output.add(bytes)
  expect(output.take().map(({ length }) => length)).toEqual([200_000])
  output.add('é')
  output.end()
  const last = Buffer.concat(output.take())
  expect([last.length, last.at(0), last.at(-1)]).toEqual([300_001, 1, 0xe9])
  expect([output.size, output.take()]).toEqual([500_001, []])
})
