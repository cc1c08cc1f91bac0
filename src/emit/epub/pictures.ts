import type { Asset, Book } from '../../model/book.ts'
import { contentKey, extensionOf } from '../shared/pictureFile.ts'
import { type BookFile, bookFile } from './bookFile.ts'

/** The pictures of a book as its files, in the order of their first use, each once however often it is shown. */
export class Pictures {
  readonly files: BookFile[] = []
  private readonly names = new Map<string, string>()
  private readonly byContent = new Map<string, string>()
  private readonly assets: Book['assets']

  constructor(assets: Book['assets']) {
    this.assets = assets
  }

  /** The name of the file of a picture, or null where the book does not have it. */
  name(url: string): string | null {
    const known = this.names.get(url)
    if (known !== undefined) return known
    const asset = this.assets.get(url)
    if (asset === undefined) return null
    const name = this.fileOf(asset)
    this.names.set(url, name)
    return name
  }

  /** An article may name one picture in several ways, `a.png` and `a.png?raw=true`. */
  private fileOf(asset: Asset): string {
    const key = contentKey(asset)
    const known = this.byContent.get(key)
    if (known !== undefined) return known
    const name = `images/${this.files.length + 1}.${extensionOf(asset)}`
    this.byContent.set(key, name)
    this.files.push(bookFile(name, asset.mediaType, asset.bytes))
    return name
  }
}
