import { deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'

/** A file of an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string
  readonly packed: Packed
}

/** What a file holds as it stands in the archive: of a large one that is far less to keep than its text. */
export interface Packed {
  readonly body: Uint8Array
  readonly method: 0 | 8
  readonly crc: number
  /** Bytes before they were deflated. */
  readonly size: number
}

/** Deflates what a file holds. */
export function deflated(data: Uint8Array | string): Packed {
  const bytes = bytesOf(data)
  return { body: deflateRawSync(bytes), method: 8, crc: crc32(bytes), size: bytes.length }
}

/** Keeps what a file holds as it is: pictures do not get smaller, and an EPUB's `mimetype` must not. */
export function stored(data: Uint8Array | string): Packed {
  const bytes = bytesOf(data)
  return { body: bytes, method: 0, crc: crc32(bytes), size: bytes.length }
}

function bytesOf(data: Uint8Array | string): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : data
}

/** 1980-01-01 00:00, the first time that the format can tell; it stands for none. */
const noTime = { time: 0, date: (1 << 5) | 1 }

/** PKZIP 2.0, which knows folders and deflate; made on UNIX, so that names are taken as they are. */
const version = 20
const madeBy = (3 << 8) | version

/** Names are UTF-8. */
const utf8 = 1 << 11

/** Readable by all, writable by the owner; a plain file. */
const fileMode = 0o100644

/**
 * Files as a ZIP archive, in their order; the same files give the same bytes. Written here rather than by JSZip, whose
 * deflate in JavaScript takes ten times as long as the system's.
 *
 * @throws RangeError where the archive would need ZIP64: 65,535 files or 4 GB.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name: text, packed } of entries) {
    const name = Buffer.from(text, 'utf8')
    directory.push(centralHeader(packed, name, offset), name)
    for (const part of [localHeader(packed, name), name, packed.body]) {
      parts.push(part)
      offset += part.length
    }
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  if (entries.length > 0xfffe || offset + size > 0xfffffffe)
    throw new RangeError('too much for a ZIP archive: 65,534 files or 4 GB')
  return Buffer.concat([...parts, ...directory, endRecord(entries.length, size, offset)])
}

function localHeader(packed: Packed, name: Uint8Array): Uint8Array {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeShared(header, packed, name, 4)
  return header
}

function centralHeader(packed: Packed, name: Uint8Array, offset: number): Uint8Array {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(madeBy, 4)
  writeShared(header, packed, name, 6)
  header.writeUInt32LE(fileMode * 0x10000, 38)
  header.writeUInt32LE(offset, 42)
  return header
}

/** The fields from the version needed to the length of the name, which stand in both headers alike. */
function writeShared(
  header: Buffer,
  { body, method, crc, size }: Packed,
  name: Uint8Array,
  at: number,
): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(noTime.time, at + 6)
  header.writeUInt16LE(noTime.date, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(body.length, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
