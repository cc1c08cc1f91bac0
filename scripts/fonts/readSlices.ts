import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltFont } from './builtFonts.ts'

/** The web-font slices of a font: the one with the Latin letters first, for its metrics speak for all, then by name. */
export async function readSlices({ folder, files }: BuiltFont): Promise<Uint8Array[]> {
  const names = (await readdir(join(folder, 'files'))).filter((name) => files.test(name)).sort()
  if (names.length === 0) throw new Error(`no web-font slice in ${folder} fits ${files}`)
  const latin = names.filter((name) => /-latin-(wght|400)-/.test(name))
  const rest = names.filter((name) => !latin.includes(name))
  return Promise.all([...latin, ...rest].map((name) => readFile(join(folder, 'files', name))))
}
