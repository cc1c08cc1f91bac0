import { deflated, type Packed, stored } from '../shared/zip.ts'

/** A file of the book and how the package lists it. */
export interface BookFile {
  /** Name inside the book's folder. */
  readonly name: string
  readonly mediaType: string
  /** What it holds, packed as soon as it is made: the pages of a large book take ten times as much. */
  readonly packed: Packed
  /** `nav`, `cover-image`, `mathml`, `svg`. */
  readonly properties?: readonly string[]
  /** Whether a reader turns pages through it. */
  readonly inSpine?: boolean
  /** Whether it shows a picture of which no words say what it shows. */
  readonly undescribed?: boolean
}

/** Formats that are compressed already. */
const compressed = /^image\/(?:png|jpeg|gif|webp)$/

/** A file of the book, ready to be put into its archive. */
export function bookFile(
  name: string,
  mediaType: string,
  data: string | Uint8Array,
  rest: Pick<BookFile, 'properties' | 'inSpine' | 'undescribed'> = {},
): BookFile {
  const packed = compressed.test(mediaType) ? stored(data) : deflated(data)
  return { ...rest, name, mediaType, packed }
}
