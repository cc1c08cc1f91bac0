import { deflateSync } from 'node:zlib'
import { crc32 } from '../../shared/crc32.ts'

/** How many colours a picture may have: each pixel is half a byte. */
export const mostColors = 16

/** A picture of at most sixteen colours (`#rrggbb`) as PNG; `pixels` are their indices, row by row. */
export function png(
  width: number,
  height: number,
  colors: readonly string[],
  pixels: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  const palette = Buffer.from(colors.map((color) => color.slice(1)).join(''), 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(packed(width, height, pixels))),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/** Two pixels a byte, and before each row the mark that it is not filtered. */
function packed(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const row = 1 + Math.ceil(width / 2)
  const bytes = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const left = pixels[y * width + x] ?? 0
      const right = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0
      bytes[y * row + 1 + x / 2] = (left << 4) | right
    }
  }
  return bytes
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}
