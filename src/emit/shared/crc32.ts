import * as zlib from 'node:zlib'

/** The checksum of ZIP and PNG (ISO 3309, reflected), by Node's own code where it has it: from 20.15 on. */
export const crc32: (bytes: Uint8Array) => number = zlib.crc32 ?? crc32ByTable

let table: Uint32Array | undefined

/** The same for older versions. */
export function crc32ByTable(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
