import { spawnSync } from 'node:child_process'

/** What one run of a command took, as the shell that started it measured it. */
export interface Figures {
  /** User and system seconds of the command and all that it started. */
  readonly cpu: number
  readonly wall: number
}

/**
 * Runs a command line in bash `times` times, cold each time as far as its process goes, and gives the run with the
 * median CPU time.
 *
 * @throws Error with the command's last line where it fails.
 */
export function measure(command: readonly string[], times: number, cwd = '.'): Figures {
  const runs = Array.from({ length: times }, () => once(command, cwd)).sort((a, b) => a.cpu - b.cpu)
  const median = runs[Math.floor(times / 2)]
  if (median === undefined) throw new RangeError('a command is measured at least once')
  return median
}

const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null'

function once(command: readonly string[], cwd: string): Figures {
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, encoding: 'utf8' })
  const lines = stderr.trim().split('\n')
  if (status !== 0) throw new Error(`${command[0]}: ${lines.at(-2) ?? lines.at(-1)}`)
  const [user = 0, system = 0, wall = 0] = (lines.at(-1) ?? '').split(' ').map(Number)
  return { cpu: user + system, wall }
}
