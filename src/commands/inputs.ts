import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PublishError, wholeFile } from '../model/diagnostic.ts'
import { holdsArticle, isArticle } from '../read/readBook.ts'

const sourceFolder = 'source'

/**
 * The inputs of a command: those named, or else every entry of `source/` that is an article or a folder with one.
 *
 * @throws PublishError `input-missing` where none is named and there is no such folder, `input-empty` where it holds none.
 */
export async function inputsOf(named: readonly string[], cwd: string): Promise<readonly string[]> {
  if (named.length > 0) return named
  const folder = join(cwd, sourceFolder)
  const place = wholeFile(folder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new PublishError('input-missing', 'no input named, and no such folder', {
      place,
      expected: 'a file or a folder',
    })
  })
  const books: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(sourceFolder, entry.name)
    const holds = entry.isDirectory() ? await holdsArticle(join(cwd, path)) : isArticle(entry.name)
    if (holds) books.push(path)
  }
  if (books.length === 0)
    throw new PublishError('input-empty', 'no article in it', { place, expected: 'a Markdown file' })
  return books
}
