import { link, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { isAlive } from '../files/unfinished.ts'

/** A lock that this process holds. */
export interface Lock {
  readonly release: () => Promise<void>
}

/** How long a build waits for another one, how often it looks, and from which age on a lock is a dead build's. */
const times = { wait: 10_000, look: 20, stale: 60_000 } as const

/** Thrown where another build holds the lock for too long. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

/** Codes of a folder that cannot be written to, or that is not there. */
const unwritable: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']

/**
 * Takes the lock file at `path`; null where its folder cannot be written to.
 *
 * @throws LockedError where a living build keeps it.
 */
export async function takeLock(path: string, wait: number = times.wait): Promise<Lock | null> {
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    nonce: Math.random().toString(36).slice(2),
  })
  for (const end = Date.now() + wait; ; ) {
    const outcome = await create(path, mine)
    if (outcome === 'unwritable') return null
    if (outcome === 'taken') return { release: () => rm(path, { force: true }) }
    if (await isStale(path)) await remove(path, mine)
    else if (Date.now() >= end) throw new LockedError(`another build holds ${path}`)
    else await setTimeout(times.look)
  }
}

async function create(path: string, content: string): Promise<'taken' | 'held' | 'unwritable'> {
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(content).finally(() => handle.close())
    return 'taken'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EEXIST') return 'held'
    if (unwritable.includes(code)) return 'unwritable'
    throw error
  }
}

/** A lock whose process is gone, or that is older than any build takes between reading and writing a ledger. */
async function isStale(path: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > times.stale) return true
    const { pid, host } = JSON.parse(await readFile(path, 'utf8')) as { pid?: unknown; host?: unknown }
    return host === hostname() && typeof pid === 'number' && !isAlive(pid)
  } catch {
    return false
  }
}

/** Takes a stale lock away; one that another build has made meanwhile is put back. */
async function remove(path: string, mine: string): Promise<void> {
  const aside = `${path}.${process.pid}.${(JSON.parse(mine) as { nonce: string }).nonce}`
  try {
    await rename(path, aside)
    if (!(await isStale(aside))) await link(aside, path)
  } catch {
    return
  } finally {
    await rm(aside, { force: true })
  }
}
