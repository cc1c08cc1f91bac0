import { createHash } from 'node:crypto'
import type { Asset } from '../../model/book.ts'

const extensions: Readonly<Record<Asset['mediaType'], string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
}

/** The ending of a picture's file, which says what is in it whatever the article calls it. */
export function extensionOf({ mediaType }: Asset): string {
  return extensions[mediaType]
}

/** 16 hexadecimal digits that tell a picture from every other: `a.png` and `a.png?raw=true` are one. */
export function contentKey({ bytes }: Asset): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
