import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from '../../../test/support/command.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { systemContext } from '../../systemContext.ts'
import { buildBeside } from './buildBeside.ts'

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
const program = [process.execPath, '--import', tsx, resolve('src/cli.ts')]

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
