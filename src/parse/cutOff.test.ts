import { expect, test } from 'vitest'
import { parsed } from '../../test/support/parse.ts'

const before = '## What is a mutex?\n\nA lock.\n\n## What is a fence?\n\nA barrier for stores and loads.\n\n'

async function cutOff(last: string): Promise<boolean> {
  const { diagnostics } = await parsed(`${before}## What is a futex, in Linux?\n\n${last}\n`)
  return diagnostics.some(({ rule }) => rule === 'article-cut-off')
}

test.each([
  'A word in user space that the kernel is asked about only where threads wait and',
  'A word in user space. The kernel is',
  '- A word in user space;\n- a call of the kernel that is made where',
])('%j ends in the middle of a sentence', async (last) => expect(await cutOff(last)).toBe(true))

test.each([
  'False',
  'a kernel call',
  'A word in user space.\n\nFigure 1: the fast path',
  '- fast\n- no call\n- fair where the kernel wakes the threads',
])('%j is whole', async (last) => expect(await cutOff(last)).toBe(false))
