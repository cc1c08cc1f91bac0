import { Decompress } from 'fzstd'

/** First bytes of a Zstandard frame (RFC 8878, 3.1.1). */
const magic = [0x28, 0xb5, 0x2f, 0xfd]

/** The bytes that Zstandard packed, or as they are where it did not; null where they are broken or unpack to more than `largest`. */
export function unpacked(bytes: Uint8Array, largest: number): Uint8Array | null {
  if (magic.some((byte, at) => bytes[at] !== byte)) return bytes
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Decompress((part) => {
    size += part.length
    if (size > largest) throw new RangeError('unpacks to too much')
    parts.push(part)
  })
  try {
    stream.push(bytes, true)
  } catch {
    return null
  }
  return Buffer.concat(parts)
}
