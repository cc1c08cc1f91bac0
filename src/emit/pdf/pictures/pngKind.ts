/**
 * What has to be done with a PNG: `packed` stands in a PDF as it is; one that is interlaced or lets something shine
 * through has to be unpacked; `broken` cannot be shown.
 */
export type PngKind = 'packed' | 'unpacked' | 'broken'

/** Tells it from the chunks and the header. */
export function pngKind(bytes: Uint8Array): PngKind {
  const types = pngChunks(bytes).map(({ type }) => type)
  if (!types.includes('IDAT') || !types.includes('IEND')) return 'broken'
  const color = bytes[25] ?? 0
  const hasAlpha = color === 4 || color === 6 || types.includes('tRNS')
  return hasAlpha || isInterlaced(bytes) ? 'unpacked' : 'packed'
}

/** Whether the rows of a PNG stand in seven passes. */
export function isInterlaced(bytes: Uint8Array): boolean {
  return bytes[28] !== 0
}

/** The chunks that are whole (PNG, 5.3): length, type, data, check. */
export function pngChunks(bytes: Uint8Array): { readonly type: string; readonly data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: { type: string; data: Uint8Array }[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}
