import { readFile, realpath } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isWithin } from './watchInput.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
}

/** A file as it is sent. */
export interface ServedFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** The file that a path of an address names, or null where there is none in the folder, links followed. */
export async function servedFile(folder: string, path: string): Promise<ServedFile | null> {
  try {
    const name = decodeURIComponent(path)
    if (name.includes('\0') || name.includes('\\')) return null
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))])
    if (!isWithin(root, file)) return null
    return { type: types[extname(file)] ?? 'application/octet-stream', bytes: await readFile(file) }
  } catch {
    return null
  }
}
