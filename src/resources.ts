import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Reads the resources of the product: `templates/…` from the package, all else from its `build/`. An absolute path is a
 * file that the user named in the config.
 */
export async function readResource(name: string): Promise<Uint8Array> {
  if (isAbsolute(name)) return readFile(name)
  return readFile(
    name.startsWith('templates/') ? join(packageFolder, name) : join(packageFolder, 'build', name),
  )
}

/** Reads a template from the user's folder where it stands there, all else as before. */
export function withTemplates(
  folder: string | undefined,
  read: (name: string) => Promise<Uint8Array>,
): (name: string, of?: 'product') => Promise<Uint8Array> {
  if (folder === undefined) return read
  return (name, of) => {
    const own = name.startsWith('templates/') ? join(folder, name.slice('templates/'.length)) : null
    return of === undefined && own !== null && existsSync(own) ? readFile(own) : read(name)
  }
}

/** Names of the files that a folder of templates can stand in for: `page/page.html`. */
export function templateNames(): Promise<readonly string[]> {
  return filesBelow(join(packageFolder, 'templates'))
}

/** Paths of all files of a folder, relative to it, with `/`; sorted. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort()
}

/** The folder with the product's package.json, above the chunk or the source file that this runs from. */
const packageFolder = above(dirname(fileURLToPath(import.meta.url)))

function above(folder: string): string {
  const parent = dirname(folder)
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : above(parent)
}
