/**
 * What has to be done with a PNG: `packed` stands in a PDF as it is; one that is interlaced or lets something shine
 * through has to be unpacked; `broken` cannot be shown.
 */
export type PngKind = 'packed' | 'unpacked' | 'broken'

/** Looks through the chunks (PNG, 5.3): length, type, data, check. */
export function pngKind(bytes: Uint8Array): PngKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const types: string[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) break
    types.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))
    at += 12 + length
  }
  if (!types.includes('IDAT') || !types.includes('IEND')) return 'broken'
  const [color, interlace] = [bytes[25] ?? 0, bytes[28] ?? 0]
  const hasAlpha = color === 4 || color === 6 || types.includes('tRNS')
  return hasAlpha || interlace !== 0 ? 'unpacked' : 'packed'
}
