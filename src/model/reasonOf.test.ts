import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reasonOf } from './reasonOf.ts'

test('what the system says, without code and path', async () => {
  const error: unknown = await readFile("/no such folder, or 'file'").catch((thrown: unknown) => thrown)
  expect((error as Error).message).toMatch(/^ENOENT: .*, open '/)
  expect(reasonOf(error)).toBe('no such file or directory')
})

test('what anybody else says, whole', () => {
  expect(reasonOf(new Error('EOF: nothing left, read on'))).toBe('EOF: nothing left, read on')
})
