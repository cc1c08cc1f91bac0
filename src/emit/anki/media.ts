import type { Asset, Book } from '../../model/book.ts'
import { contentKey, extensionOf } from '../shared/pictureFile.ts'

/**
 * The pictures that notes show, named after their content: Anki has one folder for the pictures of all decks, and
 * never replaces one of the same name.
 */
export class Media {
  readonly files = new Map<string, Uint8Array>()
  private readonly assets: Book['assets']
  private readonly names = new Map<string, string>()

  constructor(assets: Book['assets']) {
    this.assets = assets
  }

  /** The name of a picture, or null where the book does not have it. */
  name(url: string): string | null {
    const known = this.names.get(url)
    if (known !== undefined) return known
    const asset = this.assets.get(url)
    if (asset === undefined) return null
    const name = mediaName(url, asset)
    this.names.set(url, name)
    this.files.set(name, asset.bytes)
    return name
  }
}

/** `img/Big picture.png` → `big-picture-1f0c….png`; of other scripts only the hash stays. */
function mediaName(url: string, asset: Asset): string {
  const stem = (url.split('/').at(-1) ?? '')
    .replace(/(?:\.\w+)?(?:[?#].*)?$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${stem === '' ? 'picture' : stem}-${contentKey(asset)}.${extensionOf(asset)}`
}
