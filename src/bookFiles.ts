import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearUnfinished, unfinishedPath } from './identity/unfinished.ts'
import { PublishError } from './model/diagnostic.ts'
import type { OutputFile } from './emit/emitter.ts'

/** A file that is whole and stands beside its place. */
interface Staged {
  readonly path: string
  readonly temporary: string
}

/**
 * The files of a book on their way into `folder`. Each is written under a temporary name as soon as it is made, so that
 * none is kept in memory, and renamed when all are whole, so that a full disk leaves the earlier files.
 */
export class BookFiles {
  readonly #folder: string
  readonly #book: string
  readonly #staged: Staged[] = []
  /** The outermost folder that was made for them. */
  #made: string | null = null
  #begun = false

  constructor(folder: string, book: string) {
    this.#folder = folder
    this.#book = book
  }

  /**
   * Writes a file beside its place; the first also clears away what a build of this book that was killed had begun.
   *
   * @throws PublishError `output-failed` with the path that could not be written.
   */
  async add({ suffix, bytes }: OutputFile): Promise<void> {
    const path = join(this.#folder, this.#book)
    if (!this.#begun) {
      this.#made = await makeFolder(this.#folder)
      await clearUnfinished(path)
      this.#begun = true
    }
    this.#staged.push(await stage(path + suffix, bytes))
  }

  /**
   * Puts the files in their places; gives their paths.
   *
   * @throws PublishError `output-failed`.
   */
  async publish(): Promise<string[]> {
    const paths: string[] = []
    for (const staged of this.#staged) {
      await publish(staged)
      paths.push(staged.path)
    }
    return paths
  }

  /** Takes away what was not published, with the folders that were made for it. */
  async discard(): Promise<void> {
    for (const { temporary } of this.#staged) await rm(temporary, { force: true }).catch(() => undefined)
    if (this.#made === null) return
    for (let folder = this.#folder; folder.length >= this.#made.length; folder = dirname(folder))
      await rmdir(folder).catch(() => undefined)
  }
}

/**
 * Writes one file, whole or not at all, and the folder that it is to stand in.
 *
 * @throws PublishError `output-failed`.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await clearUnfinished(path)
  await publish(await stage(path, bytes))
}

/** Gives the outermost folder that had to be made; null where all are there. */
async function makeFolder(folder: string): Promise<string | null> {
  try {
    return await madeFolder(folder)
  } catch (error) {
    throw failed(folder, error, 'a folder that can be written to')
  }
}

/** Node's own `recursive` goes round for ever where a folder can be seen and nothing be made in it, as in `/proc`. */
async function madeFolder(folder: string): Promise<string | null> {
  if (await isFolder(folder)) return null
  const outer = dirname(folder) === folder ? null : await madeFolder(dirname(folder))
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder(folder))) throw error
  }
  return outer ?? folder
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function stage(path: string, bytes: Uint8Array): Promise<Staged> {
  const temporary = unfinishedPath(path)
  const staged = { path, temporary }
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(bytes)
    } finally {
      await handle.close()
    }
    return staged
  } catch (error) {
    throw await withdrawn(staged, error)
  }
}

async function publish(staged: Staged): Promise<void> {
  try {
    await rename(staged.temporary, staged.path)
  } catch (error) {
    throw await withdrawn(staged, error)
  }
}

async function withdrawn({ path, temporary }: Staged, error: unknown): Promise<PublishError> {
  await rm(temporary, { force: true }).catch(() => undefined)
  return failed(path, error, 'a place with room that can be written to')
}

function failed(path: string, error: unknown, expected: string): PublishError {
  return new PublishError('output-failed', `cannot write: ${(error as Error).message}`, {
    place: { source: path, line: 1, column: 1 },
    expected,
    note: 'the earlier file, if any, is untouched',
  })
}
