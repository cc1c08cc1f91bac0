import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFile, StreamedFile } from './emit/emitter.ts'
import { clearUnfinished, unfinishedPath } from './files/unfinished.ts'
import { PublishError, wholeFile } from './model/diagnostic.ts'
import { reasonOf } from './model/reasonOf.ts'

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
  async add(file: OutputFile | StreamedFile): Promise<void> {
    const path = join(this.#folder, this.#book)
    if (!this.#begun) {
      this.#made = await makeFolder(this.#folder)
      await clearUnfinished(path)
      this.#begun = true
    }
    const pieces = 'pieces' in file ? file.pieces : [file.bytes]
    this.#staged.push(await stage(path + file.suffix, pieces))
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
  await publish(await stage(path, [bytes]))
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

/** Writes pieces as they come; what goes wrong in the making of one is no fault of the place. */
async function stage(
  path: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Staged> {
  const staged = { path, temporary: unfinishedPath(path) }
  const handle = await written(staged, open(staged.temporary, 'w'))
  try {
    for await (const piece of pieces) await written(staged, handle.writeFile(piece))
  } catch (error) {
    await handle.close().catch(() => undefined)
    await withdraw(staged)
    throw error
  }
  await written(staged, handle.close())
  return staged
}

async function publish(staged: Staged): Promise<void> {
  await written(staged, rename(staged.temporary, staged.path))
}

/** The result of work on a file, which is taken away where that fails. */
async function written<Result>(staged: Staged, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    await withdraw(staged)
    throw failed(staged.path, error, 'a place with room that can be written to')
  }
}

async function withdraw({ temporary }: Staged): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined)
}

function failed(path: string, error: unknown, expected: string): PublishError {
  return new PublishError('output-failed', `cannot write: ${reasonOf(error)}`, {
    place: wholeFile(path),
    expected,
    note: 'the earlier file, if any, is untouched',
  })
}
