import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { PublishError, wholeFile } from '../model/diagnostic.ts'
import { namesArticle } from './formats/formats.ts'

/** More articles than any book has; a folder of more is taken for a mistake. */
const most = 1000

/** A folder deeper than this is taken for a loop. */
const deepest = 32

/**
 * Paths, relative to `folder` and with `/`, of all articles in it, sorted. Hidden entries and `node_modules` are passed
 * over.
 *
 * @throws PublishError `input-outside` for a link that leaves the folder, `input-too-large` for more than 1000 articles.
 */
export async function listArticles(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const root = await realpath(folder)
  const visit = async (path: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      const isArticle = namesArticle(entry.name)
      const kind = entry.isSymbolicLink() ? await linked(join(folder, inner), root, isArticle) : kindOf(entry)
      if (kind === 'folder' && depth < deepest) await visit(inner, depth + 1)
      if (kind === 'file' && isArticle) found.push(inner)
      if (found.length > most) throw tooMany(folder)
    }
  }
  await visit('', 0)
  return found.sort((a, b) => (a < b ? -1 : 1))
}

type Kind = 'folder' | 'file' | 'other'

function kindOf(entry: Dirent | Stats): Kind {
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

/** What a link leads to; a folder around itself is passed over. */
async function linked(path: string, root: string, isArticle: boolean): Promise<Kind> {
  const target = await realpath(path).catch(() => null)
  if (target === null) return 'other'
  const kind = kindOf(await stat(target))
  if (kind !== 'folder' && !isArticle) return kind
  const here = await realpath(dirname(path))
  if (here === target || here.startsWith(target + sep)) return 'other'
  if (target.startsWith(root + sep)) return kind
  throw new PublishError('input-outside', 'a link leads out of the book', {
    place: wholeFile(path),
    expected: 'articles in the folder of the book',
  })
}

function tooMany(folder: string): PublishError {
  return new PublishError('input-too-large', `more than ${most} articles in one folder`, {
    place: wholeFile(folder),
    expected: 'the folder of one book',
  })
}
