import { inflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import type { Pixels } from '../file/raster.ts'
import { isInterlaced, pngChunks } from './pngKind.ts'

/** Most bytes of a pixel (four channels of sixteen bits) and of a row's filter in each of seven passes, with room. */
const most = { pixel: 8, row: 16 }

/** The pixels of a PNG of any kind, eight bits a channel. */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isInterlaced(bytes)) refuseTooMuch(file)
  const { width, height, data } = PNG.sync.read(file)
  return { width, height, rgba: data }
}

/** pngjs unpacks an interlaced picture whatever its size; one that holds more than it says is refused before. */
function refuseTooMuch(file: Buffer): void {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const data = pngChunks(file).filter(({ type }) => type === 'IDAT')
  const limit = width * height * most.pixel + height * most.row
  inflateSync(Buffer.concat(data.map((chunk) => chunk.data)), { maxOutputLength: limit })
}
