import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Diagnostic, diagnostic, wholeFile } from '../model/diagnostic.ts'
import { bookName } from '../read/bookName.ts'

/**
 * Inputs that would be written over another one's files, each with what is to be said of it: `notes.md` beside a folder
 * `notes/` makes a book of the same name. The first keeps the name; an input named twice is no clash.
 */
export async function clashesIn(
  inputs: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, Diagnostic>> {
  const takenBy = new Map<string, string>()
  const clashes = new Map<string, Diagnostic>()
  for (const input of new Set(inputs.map((name) => resolve(cwd, name)))) {
    const found = await stat(input).catch(() => null)
    const name = bookName(basename(input), found?.isDirectory() ?? false)
    const first = takenBy.get(name.toLowerCase())
    if (found === null || first === undefined) takenBy.set(name.toLowerCase(), input)
    else clashes.set(input, clash(input, name, first))
  }
  return clashes
}

function clash(source: string, name: string, first: string): Diagnostic {
  return diagnostic('book-name-taken', `a book \`${name}\` is written already, of \`${basename(first)}\``, {
    severity: 'error',
    place: wholeFile(source),
    expected: 'inputs of different names, or two builds with two --out',
    note: 'not written',
  })
}
