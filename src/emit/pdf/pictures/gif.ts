import { GifReader } from 'omggif'
import type { Pixels } from '../file/raster.ts'

/** The first picture of a GIF; where it leaves the screen free, paper shows. */
export function readGif(bytes: Uint8Array): Pixels {
  const reader = new GifReader(bytes)
  const { width, height } = reader
  const rgba = new Uint8Array(4 * width * height)
  reader.decodeAndBlitFrameRGBA(0, rgba)
  return { width, height, rgba }
}
