const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/**
 * What the files of a ZIP archive unpack to, in bytes, as its directory tells (APPNOTE 4.3.12 and 4.3.16); null where it
 * is none.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const earliest = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= earliest && view.getUint32(end, true) !== endOfDirectory) end--
  if (end < earliest || end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}
