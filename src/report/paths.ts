import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** The folder that an input's paths are relative to: itself if it is a folder, else the one it stands in. */
export async function folderOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ? path : dirname(path)
}

/** A path of a diagnostic as the user would type it in the working folder. */
export function asTyped(source: string, folder: string, cwd: string): string {
  const path = isAbsolute(source) ? source : join(folder, source)
  const typed = relative(cwd, path)
  return typed === '' || typed.startsWith(`..${sep}..${sep}..`) ? path : typed
}

/** A path of a diagnostic relative to the book, with `/`, so that a bank names no machine. */
export function within(folder: string, source: string | null): string | null {
  if (source === null) return null
  return (isAbsolute(source) ? relative(folder, source) : source).split(sep).join('/')
}
