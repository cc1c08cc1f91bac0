import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../test/support/command.ts'

/** The verdicts in the bank of an article. */
async function verdictsOf(article: string): Promise<readonly unknown[]> {
  const cwd = await folderWith({ 'a.md': article })
  await run(cwd, ['build', 'a.md'], { to: 'json' })
  const bank = JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8'))
  return bank.questions.map(({ verdict }: { verdict?: boolean }) => verdict)
}

test.each([
  [
    '# 操作系统判断题\n\n1. 进程是资源分配的基本单位。（ ）\n\n   答案：√\n\n2. 虚拟内存的大小没有任何限制。（ ）\n\n   答案：×\n\n   解析：受外存大小限制。\n',
    [true, false],
  ],
  [
    '# True or false\n\n1. A byte has eight bits. (T/F)\n\n   Answer: True\n\n2. A bit is larger than a byte. (T/F)\n\n   Answer: False, it is an eighth.\n',
    [true, false],
  ],
  [
    '## What is a lock?\n\nTrue to its name, it locks.\n\n## What is a latch?\n\nA lock.\n',
    [undefined, undefined],
  ],
])('a statement to be judged has its verdict in the bank: %#', async (article, verdicts) => {
  expect(await verdictsOf(article)).toEqual(verdicts)
})
