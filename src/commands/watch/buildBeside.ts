import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Context } from '../../context.ts'
import { removeUnfinished } from '../../files/unfinished.ts'
import { type Diagnostic, diagnostic, wholeFile } from '../../model/diagnostic.ts'
import { type FlagName, type Flags, takes } from '../flags.ts'

/**
 * Builds an input in a process of its own, behind all others, so that no edit waits for it; `program` is the command line
 * that runs the product. What is found is reported, but of a build that `signal` has stopped.
 */
export async function buildBeside(
  program: readonly string[],
  input: string,
  flags: Flags,
  { cwd, report }: Context,
  signal: AbortSignal,
): Promise<void> {
  const [file = '', ...words] = program
  const build = [...words, 'build', ...flagWords(flags), '--report', 'json', '--', input]
  const child = spawn(file, build, { cwd, signal, stdio: ['ignore', 'pipe', 'ignore'] })
  if (child.pid !== undefined) yieldTo(child.pid)
  const printed = await new Promise<string>((settled) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    child.on('error', () => child.pid === undefined && settled(''))
    child.on('close', () => settled(text))
  })
  if (signal.aborted) {
    if (child.pid === undefined) return
    await removeUnfinished(resolve(cwd, flags.out ?? 'dist'), child.pid, true)
    await removeUnfinished(dirname(resolve(cwd, input)), child.pid, false)
    return
  }
  for (const found of findingsIn(printed, input)) report(found)
}

/** Puts a process behind all others; one that has ended meanwhile needs it no more. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {}
}

/** The words that give these flags, as far as a build takes them, on a command line. */
function flagWords(flags: Flags): readonly string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    if (!takes('build', name as FlagName) || value === undefined || value === false) return []
    if (value === true) return [`--${name}`]
    return [value].flat().map((one) => `--${name}=${one}`)
  })
}

function findingsIn(printed: string, input: string): readonly Diagnostic[] {
  try {
    return (JSON.parse(printed) as { diagnostics: readonly Diagnostic[] }).diagnostics
  } catch {
    return [
      diagnostic('internal-error', 'the build of the other formats broke off', {
        severity: 'error',
        place: wholeFile(input),
        expected: 'no fault in the program; `drillpress build` says more',
      }),
    ]
  }
}
