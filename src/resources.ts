import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
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
): (name: string) => Promise<Uint8Array> {
  if (folder === undefined) return read
  return (name) => {
    const own = name.startsWith('templates/') ? join(folder, name.slice('templates/'.length)) : null
    return own !== null && existsSync(own) ? readFile(own) : read(name)
  }
}

/** The folder with the product's package.json, above the chunk or the source file that this runs from. */
const packageFolder = above(dirname(fileURLToPath(import.meta.url)))

function above(folder: string): string {
  const parent = dirname(folder)
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : above(parent)
}
