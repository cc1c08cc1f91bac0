import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { formatNames } from '../src/config/formats.ts'
import { runCli } from './support/cli.ts'
import { folderWith } from './support/command.ts'

const article = [
  '# 面试题',
  '## 1. 什么是闭包？\n\n**答案：** 函数与它的作用域。\n\n- **词法**（Lexical）：按位置。\n- **动态**（Dynamic）：按调用。',
  '## 2. What prints?\n\n```js\nconsole.log(1)\n```\n\n- [ ] 2\n- [x] 1',
  '## 3. 求 $a^2$\n\n$$\na \\cdot a\n$$\n\n| a | b |\n| - | - |\n| 1 | 2 |',
].join('\n\n')

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')]),
    ),
  )
}

test('two builds in two time zones give the same bytes, with a ledger and without', async () => {
  const east = await folderWith({ 'a.md': article })
  const west = await folderWith({ 'a.md': article })
  expect(
    runCli(east, ['build', 'a.md', '--out', 'out'], { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }).status,
  ).toBe(0)
  const first = await filesOf(join(east, 'out/a'))
  expect(Object.keys(first).length).toBeGreaterThanOrEqual(formatNames.length)
  await new Promise((done) => setTimeout(done, 1100))
  expect(
    runCli(west, ['build', 'a.md', '--out', 'out'], { TZ: 'America/Los_Angeles', LANG: 'C' }).status,
  ).toBe(0)
  expect(await filesOf(join(west, 'out/a'))).toEqual(first)
  expect(runCli(east, ['build', 'a.md', '--out', 'again'], { TZ: 'Pacific/Kiritimati' }).status).toBe(0)
  expect(await filesOf(join(east, 'again/a'))).toEqual(first)
})

test('two builds on two days give the same bytes', async () => {
  const { run } = await import('./support/command.ts')
  const days = ['2026-02-28T23:59:59Z', '2031-07-01T00:00:00Z']
  const built: Record<string, string>[] = []
  for (const day of days) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] })
    try {
      const cwd = await folderWith({ 'a.md': article })
      const { status } = await run(cwd, ['build', 'a.md'], { out: 'out' })
      expect(status).toBe(0)
      built.push(await filesOf(join(cwd, 'out/a')))
    } finally {
      vi.useRealTimers()
    }
  }
  expect(built[1]).toEqual(built[0])
})
