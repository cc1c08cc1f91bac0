import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Tells this machine from others that may write into the same folder. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)

/** The name under which this process writes a file until it is whole: `a.pdf` → `a.pdf.3f9c21.1234.tmp`. */
export function unfinishedPath(path: string): string {
  return `${path}.${machine}.${process.pid}.tmp`
}

/**
 * Removes the unfinished files that begin with a path and whose process is gone: what a build that was killed has left.
 * Files of a living one stay, and those of other machines, of which nothing is known.
 */
export async function clearUnfinished(path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid] = /\.([0-9a-f]{6})\.(\d{1,10})\.tmp$/.exec(name) ?? []
    if (name.startsWith(basename(path)) && host === machine && !isAlive(Number(pid)))
      await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
