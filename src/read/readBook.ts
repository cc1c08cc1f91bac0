import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PublishError, type Report, wholeFile } from '../model/diagnostic.ts'
import { reasonOf } from '../model/reasonOf.ts'
import type { ArticleFile, RawBook } from './article.ts'
import { bookName } from './bookName.ts'
import { namesArticle } from './formats/formats.ts'
import { listArticles } from './listArticles.ts'
import { readArticle } from './readArticle.ts'

/** Whether a file of this name is an article of a folder's book. */
export function isArticle(name: string): boolean {
  return !name.startsWith('.') && namesArticle(name)
}

/** Whether a folder holds an article at any depth. */
export async function holdsArticle(folder: string): Promise<boolean> {
  return (await listArticles(folder)).length > 0
}

/**
 * Reads the book that a path names: one article, or all articles of a folder, sorted by path. The ledger stands beside
 * the input: `notes/rnn.md` → `notes/rnn.ledger.json`, the folder `notes/` → `notes.ledger.json` in its parent.
 *
 * @throws PublishError for the first thing that keeps the input from being read whole.
 */
export async function readBook(absolutePath: string, report: Report): Promise<RawBook> {
  const found = await stat(absolutePath).catch((error: unknown) => {
    throw new PublishError('input-missing', `the input cannot be read: ${reasonOf(error)}`, {
      place: wholeFile(absolutePath),
      expected: 'an article or a folder of articles',
    })
  })
  const isFolder = found.isDirectory()
  if (!isFolder && !found.isFile()) throw notRegular(absolutePath)
  const name = bookName(basename(absolutePath), isFolder)
  const folder = isFolder ? absolutePath : dirname(absolutePath)
  const paths = isFolder ? await articlesOf(folder) : [basename(absolutePath)]
  const articles: ArticleFile[] = []
  for (const path of paths) articles.push(await readArticle(folder, path, report))
  return { name, folder, ledgerPath: join(dirname(absolutePath), `${name}.ledger.json`), articles }
}

async function articlesOf(folder: string): Promise<readonly string[]> {
  const place = wholeFile(folder)
  const paths = await listArticles(folder).catch((error: unknown) => {
    if (error instanceof PublishError) throw error
    throw new PublishError('input-missing', `the folder cannot be read: ${reasonOf(error)}`, {
      place,
      expected: 'a readable folder',
    })
  })
  if (paths.length === 0) {
    throw new PublishError('input-empty', 'the folder holds no article', {
      place,
      expected: 'a Markdown file in it',
    })
  }
  return paths
}

function notRegular(source: string): PublishError {
  return new PublishError('input-missing', 'the input is neither a file nor a folder', {
    place: wholeFile(source),
    expected: 'an article or a folder of articles',
  })
}
