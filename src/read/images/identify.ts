import type { Asset } from '../../model/book.ts'

/** Width and height in pixels. */
export type Size = readonly [width: number, height: number]

/** Tells a picture by its bytes, never by its name; null where it is none that a book can show. */
export async function identify(bytes: Uint8Array): Promise<Asset | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [mediaType, measure] of kinds) {
    const size = measure(view)
    if (size !== null) return { mediaType, bytes, width: size[0], height: size[1] }
  }
  if (!looksLikeSvg(bytes)) return null
  const { sanitiseSvg } = await import('./svg.ts')
  return sanitiseSvg(bytes)
}

const kinds: readonly (readonly [Asset['mediaType'], (view: DataView) => Size | null])[] = [
  ['image/png', png],
  ['image/jpeg', jpeg],
  ['image/gif', gif],
  ['image/webp', webp],
]

/** PNG: the header chunk follows the signature (RFC 2083, 3.1 and 4.1.1). */
function png(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || ascii(view, 12, 4) !== 'IHDR') return null
  return [view.getUint32(16), view.getUint32(20)]
}

/** GIF: the logical screen follows the signature, little-endian. */
function gif(view: DataView): Size | null {
  if (view.byteLength < 10 || !/^GIF8[79]a$/.test(ascii(view, 0, 6))) return null
  return [view.getUint16(6, true), view.getUint16(8, true)]
}

/** JPEG: walks the segments to the start of frame (ITU T.81, B.1.1); a picture turned by Exif changes width and height. */
function jpeg(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let turned = false
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? [height, width] : [width, height]
    }
    if (marker === 0xe1) turned = isTurned(view, at + 4, length - 2)
    at += 2 + length
  }
  return null
}

/** Start of frame, of any coding; the others in the range define tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Whether Exif's orientation (tag 0x0112) stands for a quarter turn. */
function isTurned(view: DataView, start: number, length: number): boolean {
  if (length < 18 || start + length > view.byteLength || ascii(view, start, 4) !== 'Exif') return false
  const tiff = start + 6
  const little = ascii(view, tiff, 2) === 'II'
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > start + length) return false
  const count = view.getUint16(directory, little)
  for (let entry = directory + 2, i = 0; i < count && entry + 12 <= start + length; i++, entry += 12) {
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5
  }
  return false
}

/** WebP: lossy, lossless or extended header (RFC 9649, 2.4 to 2.7). */
function webp(view: DataView): Size | null {
  if (view.byteLength < 30 || ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return null
  switch (ascii(view, 12, 4)) {
    case 'VP8 ':
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
    }
    case 'VP8X':
      return [uint24(view, 24) + 1, uint24(view, 27) + 1]
    default:
      return null
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function ascii(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length))
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('utf8')
  return /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*|<!doctype svg[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:svg:)?svg[\s>]/i.test(
    head,
  )
}
