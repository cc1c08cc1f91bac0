import type { Asset, Book } from '../../../model/book.ts'
import type { Pixels, Raster } from '../file/raster.ts'
import { contentOf, type SvgNode } from '../svg/nodes.ts'
import { type PngKind, pngKind } from './pngKind.ts'

/** A picture as a page shows it: pixels, or the elements of a drawing. */
export type Picture = Raster | SvgNode

/** Opens a picture; throws an Error that says why it cannot be shown. */
export type OpenPicture = (asset: Asset) => Picture

/** Larger pictures would take hundreds of megabytes unpacked. */
const mostPixels = 40_000_000

/** Readers of the kinds of pictures that PDF knows nothing of. */
interface Readers {
  readonly gif: ((bytes: Uint8Array) => Pixels) | null
  readonly webp: ((bytes: Uint8Array) => Pixels) | null
  readonly png: ((bytes: Uint8Array) => Pixels) | null
  readonly svg: ((bytes: Uint8Array) => SvgNode | null) | null
}

/** Loads what the kinds of a book's pictures need, and nothing for a book without any. */
export async function loadPictures(
  { assets }: Pick<Book, 'assets'>,
  resource: (name: string) => Promise<Uint8Array>,
): Promise<OpenPicture> {
  const kinds = new Set([...assets.values()].map(kindOf))
  const readers: Readers = {
    gif: kinds.has('image/gif') ? (await import('./gif.ts')).readGif : null,
    webp: kinds.has('image/webp') ? await (await import('./webp.ts')).loadWebp(resource) : null,
    // A drawing may hold one.
    png: kinds.has('unpacked') || kinds.has('image/svg+xml') ? (await import('./png.ts')).readPng : null,
    svg: kinds.has('image/svg+xml') ? (await import('../svg/nodes.ts')).readSvg : null,
  }
  return (asset) => open(asset, readers)
}

function kindOf({ mediaType, bytes }: Asset): Asset['mediaType'] | PngKind {
  return mediaType === 'image/png' ? pngKind(bytes) : mediaType
}

function open(asset: Asset, { gif, webp, png, svg }: Readers): Picture {
  const { bytes, width, height } = asset
  if ((width ?? 0) * (height ?? 0) > mostPixels) throw new Error(`it has ${width} × ${height} pixels`)
  const raster = (read: ((bytes: Uint8Array) => Pixels) | null): Raster => ({
    file: bytes,
    pixels: read?.(bytes) ?? null,
  })
  switch (kindOf(asset)) {
    case 'image/gif':
      return raster(gif)
    case 'image/webp':
      return raster(webp)
    case 'unpacked':
      return raster(png)
    case 'broken':
      throw new Error('the file is cut off or damaged')
    case 'image/svg+xml': {
      const root = svg?.(bytes) ?? null
      if (root === null) throw new Error('there is no drawing in it')
      return root
    }
    default:
      return raster(null)
  }
}

/** Whether a picture is a drawing. */
export function isDrawing(picture: Picture): picture is SvgNode {
  return 'children' in picture
}

/** The texts of a book's drawings, which need fonts too. */
export function* textsOfDrawings({ assets }: Pick<Book, 'assets'>, open: OpenPicture): Generator<string> {
  for (const asset of assets.values()) {
    if (asset.mediaType !== 'image/svg+xml') continue
    const picture = safely(() => open(asset))
    if (picture !== null && isDrawing(picture)) yield contentOf(picture)
  }
}

function safely<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}
