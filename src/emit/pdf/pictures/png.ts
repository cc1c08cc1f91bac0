import { PNG } from 'pngjs'
import type { Pixels } from '../file/raster.ts'

/** The pixels of a PNG of any kind, eight bits a channel. */
export function readPng(bytes: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return { width, height, rgba: data }
}
