import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Flags } from '../../src/commands/flags.ts'
import { main } from '../../src/main.ts'

/** What a run of the command left behind. */
export interface Ran {
  readonly status: number
  readonly out: string
  /** Lines of standard error. */
  readonly lines: readonly string[]
}

/** A folder that is gone after the test, holding these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drillpress-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** Runs the command in a folder as a pipe would see it. */
export async function run(cwd: string, words: readonly string[], flags: Flags = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const stream = (take: (text: string) => void) => ({
    isTTY: false,
    write: (text: string) => {
      take(text)
      return true
    },
  })
  const status = await main(words, flags, {
    cwd: () => cwd,
    stdout: stream((text) => (out += text)),
    stderr: stream((text) => (err += text)),
  } as never)
  return { status, out, lines: err.split('\n').filter(Boolean) }
}
