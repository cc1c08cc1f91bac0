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

/** The process of this machine that writes a file of this name; null where it is none of its unfinished ones. */
function writerOf(name: string): number | null {
  const [, host, pid] = /\.([0-9a-f]{6})\.(\d{1,10})\.tmp$/.exec(name) ?? []
  return host === machine ? Number(pid) : null
}

/**
 * Removes the unfinished files that begin with a path and whose process is gone: what a build that was killed has left.
 * Files of a living one stay, and those of other machines, of which nothing is known.
 */
export async function clearUnfinished(path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = writerOf(name)
    if (name.startsWith(basename(path)) && writer !== null && !isAlive(writer))
      await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

/** Removes what a process was writing in a folder when it was stopped; `recursive`: also in the folders below. */
export async function removeUnfinished(folder: string, pid: number, recursive: boolean): Promise<void> {
  const names = await readdir(folder, { recursive }).catch(() => [])
  const unfinished = names.filter((name) => writerOf(name) === pid)
  await Promise.all(unfinished.map((name) => rm(join(folder, name), { force: true })))
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
