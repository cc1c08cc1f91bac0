import type { Asset } from '../model/book.ts'
import type { Report } from '../model/diagnostic.ts'
import type { RawBook } from './article.ts'

/** The pictures of the book's own folder by the url that names them. */
export async function readAssets(
  _raw: RawBook,
  _urls: readonly string[],
  _report: Report,
): Promise<ReadonlyMap<string, Asset>> {
  return new Map()
}
