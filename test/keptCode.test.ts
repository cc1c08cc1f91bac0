import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const compiled = (name: string): string => fileURLToPath(new URL(`../build/${name}`, import.meta.url))
const sample = fileURLToPath(new URL('../scripts/warmUp', import.meta.url))

test('the compiled command runs from the code that was kept', async () => {
  const out = await mkdtemp(join(tmpdir(), 'drillpress-'))
  const argv = [
    process.execPath,
    compiled('cli.js'),
    'build',
    sample,
    '--out',
    out,
    '--to',
    'json,anki',
    '--no-ledger',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `process.argv = ${JSON.stringify(argv)}
    await import(process.argv[1])
    const { taken } = await import(${JSON.stringify(compiled('code.js'))})
    process.stdout.write('taken: ' + JSON.stringify([...taken()]))`,
  ])
  await rm(out, { recursive: true })
  const taken: readonly [string, boolean][] = JSON.parse(stdout.replace(/^.*taken: /s, ''))
  expect(taken.map(([name]) => name)).toContainEqual(expect.stringMatching(/^main-/))
  expect(taken.filter(([, isTaken]) => !isTaken)).toEqual([])
})
