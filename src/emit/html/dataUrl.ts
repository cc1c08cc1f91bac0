import type { Asset } from '../../model/book.ts'

/** A picture as an address that holds it, so that the page needs no other file. */
export function dataUrl({ mediaType, bytes }: Asset): string {
  return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
}
