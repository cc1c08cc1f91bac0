import { open, readFile, rename, rm } from 'node:fs/promises'
import { clearUnfinished, unfinishedPath } from '../files/unfinished.ts'
import { type Lock, takeLock } from './lock.ts'

/** A ledger's file while no other build may use it. */
export interface HeldLedger {
  /** What the file holds; null where there is none. */
  readonly text: string | null
  /** False where the folder cannot be written to; `write` must not be called then. */
  readonly writable: boolean
  /** Replaces the file whole or not at all. */
  readonly write: (text: string) => Promise<void>
}

/** Reads the ledger at `path` and hands it to `work`; other builds of the book wait until that is done. */
export async function withLedger<Result>(
  path: string,
  work: (held: HeldLedger) => Promise<Result>,
): Promise<Result> {
  const lock: Lock | null = await takeLock(`${path}.lock`)
  try {
    const text = await readIfThere(path)
    return await work({ text, writable: lock !== null, write: (next) => replace(path, next) })
  } finally {
    await lock?.release()
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The bytes are on the disk before the name is theirs: a crash leaves the earlier file. */
async function replace(path: string, text: string): Promise<void> {
  await clearUnfinished(path)
  const temporary = unfinishedPath(path)
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}
