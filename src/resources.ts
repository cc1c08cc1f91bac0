import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'

/**
 * Reads resources from where the product was built to: `templates/…` beside the build, all else inside it.
 * An absolute path is a file that the user named in the config.
 */
export function resourceReader(build: string): (name: string) => Promise<Uint8Array> {
  return (name) => {
    if (isAbsolute(name)) return readFile(name)
    return readFile(name.startsWith('templates/') ? join(build, '..', name) : join(build, name))
  }
}
