import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cli } from '../../../test/support/cli.ts'
import { folderWith } from '../../../test/support/command.ts'
import { unfinishedPath } from '../../files/unfinished.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { systemContext } from '../../systemContext.ts'
import { buildBeside } from './buildBeside.ts'

const program = [process.execPath, cli]

async function beside(given: readonly string[], stop: AbortSignal) {
  const cwd = await folderWith({ '-a.md': '# A\n\n## What is a closure?\n\n![gone](gone.png)\n' })
  const found: Diagnostic[] = []
  const context = systemContext({ cwd, report: (one) => found.push(one) })
  await buildBeside(given, '-a.md', { to: 'json', out: 'built', strict: false, port: '0' }, context, stop)
  const files = await readdir(join(cwd, 'built', '-a')).catch(() => [])
  return { files, rules: found.map(({ rule, source }) => `${source} ${rule}`) }
}

test('an input is built with the flags of the watch, and what is found is told', async () => {
  const { files, rules } = await beside(program, new AbortController().signal)
  expect([files, rules]).toEqual([['-a.json'], ['-a.md image-missing']])
})

test('one that is stopped says nothing, one that breaks off is told', async () => {
  expect(await beside(program, AbortSignal.abort())).toEqual({ files: [], rules: [] })
  const broken = await beside([process.execPath, '--no-such-flag'], new AbortController().signal)
  expect(broken).toEqual({ files: [], rules: ['-a.md internal-error'] })
})

test('what one was writing when it was stopped is gone', async () => {
  const unfinished = unfinishedPath('').replace(`.${process.pid}.`, '.PID.')
  const cwd = await folderWith({
    'a.md': '',
    'slow.mjs': `import { mkdirSync, writeFileSync } from 'node:fs'
      mkdirSync('dist/a', { recursive: true })
      for (const file of ['dist/a/a.pdf', 'a.ledger.json']) writeFileSync(file + '${unfinished}'.replace('PID', process.pid), '')
      writeFileSync('dist/a/a.json', '')
      setInterval(() => {}, 1000)`,
  })
  const stop = new AbortController()
  const context = systemContext({ cwd, report: () => {} })
  const built = buildBeside([process.execPath, 'slow.mjs'], 'a.md', {}, context, stop.signal)
  const files = () =>
    readdir(cwd, { recursive: true }).then((names) => names.filter((name) => /a\./.test(name)))
  await vi.waitFor(async () => expect(await files()).toContain('dist/a/a.json'), 20_000)
  expect(await files()).toHaveLength(4)
  stop.abort()
  await built
  expect((await files()).sort()).toEqual(['a.md', 'dist/a/a.json'])
})
