import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PublishError, type Report, wholeFile } from '../model/diagnostic.ts'
import { reasonOf } from '../model/reasonOf.ts'
import type { ArticleFile } from './article.ts'
import { formatOf, type ReadFormat } from './formats/formats.ts'
import { positionMap } from './positions.ts'
import { repair } from './repair/repair.ts'

/** More text than a person reads in a year: 32 MB. */
const largest = 32 * 1024 * 1024

/**
 * More lines than fit into 1 GB while they are repaired: 10 MB of lines of ten characters, about 1,050,000, take half
 * of it; as many blank lines as 10 MB hold took 1.4 GB.
 */
const mostLines = 1_500_000

/**
 * Reads, decodes and repairs one article; `path` is relative to `folder`.
 *
 * @throws PublishError where it cannot be read, is too large, no text, or in no known encoding.
 */
export async function readArticle(folder: string, path: string, report: Report): Promise<ArticleFile> {
  const bytes = await readLimited(join(folder, path), path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = await (formatOf(path) ?? readAsMarkdown)()
  const { original, draft, markup, isDeck = false, repairs, frontMatter } = await read(bytes, path, report)
  refuseLines(draft.text, path)
  const { text, positions } = repairs
    ? repair(original, draft, path, report)
    : { text: draft.text, positions: positionMap(original, draft.stretches) }
  return { path, sha256, text, markup, isDeck, positions, frontMatter }
}

async function readAsMarkdown(): Promise<ReadFormat> {
  return (await import('./formats/markdown.ts')).readMarkdown
}

function refuseLines(text: string, source: string): void {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  if (lines <= mostLines) return
  throw new PublishError('input-too-large', `the file has ${lines} lines`, {
    place: wholeFile(source),
    expected: `at most ${mostLines} lines an article`,
  })
}

async function readLimited(path: string, source: string): Promise<Uint8Array> {
  const place = wholeFile(source)
  const unreadable = (error: unknown): never => {
    throw new PublishError('input-missing', `the file cannot be read: ${reasonOf(error)}`, {
      place,
      expected: 'a readable file',
    })
  }
  const found = await stat(path).catch(unreadable)
  if (!found.isFile()) unreadable(new Error('it is no regular file'))
  if (found.size > largest) {
    throw new PublishError('input-too-large', `the file has ${Math.ceil(found.size / 1024 / 1024)} MB`, {
      place,
      expected: `at most ${largest / 1024 / 1024} MB an article`,
    })
  }
  return await readFile(path).catch(unreadable)
}
