import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What one run of a command took, as the shell that started it measured it. */
export interface Figures {
  /** User and system seconds of the command and all that it started. */
  readonly cpu: number
  readonly wall: number
  /** Most memory that one of its processes held, in megabytes; null where there is no GNU time to tell. */
  readonly memory: number | null
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

const gnuTime = '/usr/bin/time'
const script = existsSync(gnuTime)
  ? `${gnuTime} -f '%U %S %e %M' -- "$@" >/dev/null`
  : 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null'

/** Without the certificates that this machine adds for all programs: Node reads them at each start, in 30 ms. */
const { NODE_EXTRA_CA_CERTS: _, ...plain } = process.env

function once(command: readonly string[], cwd: string): Figures {
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: plain,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  })
  const lines = stderr.trim().split('\n')
  if (status !== 0) throw new Error(`${command[0]}: ${lines.at(-2) ?? lines.at(-1)}`)
  const [user = 0, system = 0, wall = 0, kilobytes] = (lines.at(-1) ?? '').split(' ').map(Number)
  return { cpu: user + system, wall, memory: kilobytes === undefined ? null : kilobytes / 1024 }
}
