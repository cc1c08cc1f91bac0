/** The tables of a TrueType font by their tags. */
export type Sfnt = Readonly<Record<string, Buffer>>

/** Reads the table directory of a TrueType file. */
export function sfntTables(bytes: Uint8Array): Sfnt {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables: Record<string, Buffer> = {}
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    const start = file.readUInt32BE(at + 8)
    tables[file.toString('latin1', at, at + 4)] = file.subarray(start, start + file.readUInt32BE(at + 12))
  }
  return tables
}

/** Puts tables into a TrueType file, sorted by tag and each on a border of four bytes. */
export function buildSfnt(tables: Sfnt): Uint8Array {
  const tags = Object.keys(tables).sort()
  const directory = Buffer.alloc(12 + 16 * tags.length)
  directory.writeUInt32BE(0x10000, 0)
  directory.writeUInt16BE(tags.length, 4)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  tags.forEach((tag, index) => {
    const table = tables[tag] ?? Buffer.alloc(0)
    const at = 12 + 16 * index
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4)
    parts.push(table, padding)
    offset += table.length + padding.length
  })
  return Buffer.concat(parts)
}
