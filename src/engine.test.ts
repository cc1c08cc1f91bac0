import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { sweep } from './engine.ts'

/** More than a heap that is swept holds: small arrays, which V8 keeps in it. */
function large(): number[][] {
  return Array.from({ length: 20_000 }, () => new Array<number>(1000).fill(1))
}

async function isSwept(): Promise<boolean> {
  const forgotten = new WeakRef({})
  // What a weak reference leads to stays until the task is over.
  await new Promise((resolve) => setTimeout(resolve))
  sweep()
  return forgotten.deref() === undefined
}

test('what a large heap has forgotten is swept at once', async () => {
  setFlagsFromString('--expose-gc')
  const kept = large()
  expect(await isSwept()).toBe(true)
  expect(kept).toHaveLength(20_000)
})
