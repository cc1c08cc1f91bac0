import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { EngineMissing } from './check.ts'

const execute = promisify(execFile)

/** Runs a program to its end and gives what it printed; throws with its error output where it fails. */
export async function run(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<string> {
  const { stdout } = await execute(program, [...words], {
    ...options,
    maxBuffer: 256 * 1024 * 1024,
    timeout: 600_000,
  })
  return stdout
}

/**
 * The path of a program of the system.
 *
 * @throws EngineMissing where none of the names is on the PATH.
 */
export async function program(names: readonly string[], howToGet: string): Promise<string> {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name)
      if (await exists(path)) return path
    }
  }
  throw new EngineMissing(`${names.join(' or ')} is not on the PATH; ${howToGet}`)
}

/** Whether a file or folder stands there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/**
 * The Python of a virtual environment inside `cache` that holds the packages.
 *
 * @throws EngineMissing where there is no Python or the packages cannot be had.
 */
export async function pythonWith(packages: readonly string[], cache: string): Promise<string> {
  const python = join(cache, 'venv', 'bin', 'python')
  const mark = join(cache, 'venv', `with-${packages.join('-').replace(/[^\w.-]+/g, '-')}`)
  if (await exists(mark)) return python
  const system = await program(['python3'], 'install Python 3.9 or later with its venv module')
  try {
    await run(system, ['-m', 'venv', join(cache, 'venv')])
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
    await run(python, ['-c', `open(${JSON.stringify(mark)}, 'w').close()`])
  } catch (error) {
    throw new EngineMissing(`cannot install ${packages.join(', ')}: ${lastLine(error)}`)
  }
  return python
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  return (stderr || message).trim().split('\n').at(-1) ?? ''
}
