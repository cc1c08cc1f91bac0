import { deflateSync } from 'node:zlib'
import { crc32 } from '../../shared/crc32.ts'

/** How many colours a picture may have: each pixel is half a byte. */
export const mostColors = 16

/** A picture of at most sixteen colours; every pixel begins with the first of them. */
export class Picture {
  readonly width: number
  readonly height: number
  /** Two pixels a byte, and before each row the mark that it is not filtered: as PNG packs them. */
  private readonly rows: Uint8Array
  private readonly rowLength: number

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.rowLength = 1 + Math.ceil(width / 2)
    this.rows = new Uint8Array(this.rowLength * height)
  }

  /** Gives a pixel the colour of an index. */
  set(x: number, y: number, index: number): void {
    const at = y * this.rowLength + 1 + (x >> 1)
    const other = (this.rows[at] ?? 0) & (x % 2 === 0 ? 0x0f : 0xf0)
    this.rows[at] = other | (x % 2 === 0 ? index << 4 : index)
  }

  /** The bytes of a PNG file with these colours, `#rrggbb`. */
  png(colors: readonly string[]): Uint8Array {
    const header = Buffer.alloc(13)
    header.writeUInt32BE(this.width, 0)
    header.writeUInt32BE(this.height, 4)
    header.set([4, 3, 0, 0, 0], 8)
    const palette = Buffer.from(colors.map((color) => color.slice(1)).join(''), 'hex')
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', palette),
      chunk('IDAT', deflateSync(this.rows)),
      chunk('IEND', new Uint8Array(0)),
    ])
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}
