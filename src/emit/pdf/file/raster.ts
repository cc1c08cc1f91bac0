import type { KitDocument, PdfObject, Verbatim } from './pdfkit.ts'
import { reference } from './pdfkit.ts'

/** A picture of pixels. */
export interface Raster {
  /** The whole file; the same bytes are the same picture. */
  readonly file: Uint8Array
  /** What it shows, where PDF cannot take the file itself, which has to be PNG or JPEG. */
  readonly pixels: Pixels | null
}

/** Red, green, blue and how much it covers, a byte each, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Puts a picture into a file. */
export function embedRaster(
  { file, pixels }: Raster,
  kit: KitDocument,
): { readonly object: Verbatim; readonly orientation: number } {
  if (pixels !== null) return { object: reference(embedPixels(pixels, kit)), orientation: 1 }
  const image = kit.openImage(file)
  image.embed(kit)
  if (image.obj === null) throw new RangeError('pdfkit has not embedded the picture')
  return { object: reference(image.obj), orientation: image.orientation ?? 1 }
}

function embedPixels({ width, height, rgba }: Pixels, kit: KitDocument): PdfObject {
  const count = width * height
  const colors = new Uint8Array(3 * count)
  const covers = new Uint8Array(count)
  for (let pixel = 0; pixel < count; pixel++) {
    colors.set(rgba.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel)
    covers[pixel] = rgba[4 * pixel + 3] ?? 255
  }
  const shared = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
  const object = kit.ref({ ...shared, ColorSpace: 'DeviceRGB' })
  if (covers.some((cover) => cover < 255)) {
    const mask = kit.ref({ ...shared, ColorSpace: 'DeviceGray' })
    mask.end(covers)
    object.data.SMask = reference(mask)
  }
  object.end(colors)
  return object
}

/**
 * Where the right and the lower edge of a stored picture lie when it is shown, by Exif's orientation (CIPA DC-008, 4.6.4):
 * across is `xu`·right + `xd`·down + `x0`, and down likewise.
 */
const orientations: readonly (readonly [
  xu: number,
  xd: number,
  x0: number,
  yu: number,
  yd: number,
  y0: number,
])[] = [
  [1, 0, 0, 0, 1, 0],
  [-1, 0, 1, 0, 1, 0],
  [-1, 0, 1, 0, -1, 1],
  [1, 0, 0, 0, -1, 1],
  [0, 1, 0, 1, 0, 0],
  [0, -1, 1, 1, 0, 0],
  [0, -1, 1, -1, 0, 1],
  [0, 1, 0, -1, 0, 1],
]

/** The matrix that shows a picture, which PDF takes for a unit square with y upwards, in an area with y downwards. */
export function placedRaster(
  orientation: number,
  x: number,
  y: number,
  width: number,
  height: number,
): number[] {
  const [xu, xd, x0, yu, yd, y0] = orientations[orientation - 1] ?? [1, 0, 0, 0, 1, 0]
  return [width * xu, height * yu, -width * xd, -height * yd, x + width * (xd + x0), y + height * (yd + y0)]
}
