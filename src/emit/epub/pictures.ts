import type { Asset, Book } from '../../model/book.ts'
import type { BookFile } from './packageDocument.ts'

const extensions: Readonly<Record<Asset['mediaType'], string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
}

/** The pictures of a book as its files, in the order of their first use, each once however often it is shown. */
export class Pictures {
  readonly files: BookFile[] = []
  private readonly names = new Map<string, string>()
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
    const name = `images/${this.files.length + 1}.${extensions[asset.mediaType]}`
    this.names.set(url, name)
    this.files.push({ name, mediaType: asset.mediaType, data: asset.bytes })
    return name
  }
}
