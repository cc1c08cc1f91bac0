import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PublishError } from '../model/diagnostic.ts'
import type { OutputFile } from './emitter.ts'

/**
 * Writes the files of a book into `folder`, each under a temporary name first and renamed when it is whole, so that
 * a full disk leaves the earlier file. Gives the paths written.
 *
 * @throws PublishError `output-failed` with the path that could not be written.
 */
export async function writeFiles(
  folder: string,
  book: string,
  files: readonly OutputFile[],
): Promise<string[]> {
  await makeFolder(folder)
  const paths: string[] = []
  for (const { suffix, bytes } of files) {
    const path = join(folder, book + suffix)
    await replaceFile(path, bytes)
    paths.push(path)
  }
  return paths
}

/**
 * Writes one file, whole or not at all, and the folder that it is to stand in.
 *
 * @throws PublishError `output-failed`.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await replaceFile(path, bytes)
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw failed(folder, error, 'a folder that can be written to')
  })
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(bytes)
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw failed(path, error, 'a place with room that can be written to')
  }
}

function failed(path: string, error: unknown, expected: string): PublishError {
  return new PublishError('output-failed', `cannot write: ${(error as Error).message}`, {
    place: { source: path, line: 1, column: 1 },
    expected,
    note: 'the earlier file, if any, is untouched',
  })
}
