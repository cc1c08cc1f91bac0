import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The compiled command; `npm test` compiles it first. */
export const cli = fileURLToPath(new URL('../../build/cli.js', import.meta.url))

/** Runs the compiled command as its own process. */
export function runCli(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd,
    env: { ...process.env, SOURCE_DATE_EPOCH: undefined, ...env },
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}
