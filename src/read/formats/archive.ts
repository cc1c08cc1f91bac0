import { inflateRawSync } from 'node:zlib'
import { PublishError, wholeFile } from '../../model/diagnostic.ts'

/** What a document should be, for who has to be told that it is not. */
export interface Expectation {
  /** Such as `Word document`. */
  readonly kind: string
  readonly expected: string
  /** The files of the archive unpack to no more, in bytes. */
  readonly largest: number
}

/** Unpacks a file of an archive. */
type Unpack = () => Uint8Array

/**
 * The files of a document that is a ZIP archive, by their names. None is unpacked before it is asked for, and none to more
 * than the directory of the archive says.
 *
 * @throws PublishError `input-broken` where it is no archive or unpacks to too much; so does a file that does.
 */
export function filesIn(
  bytes: Uint8Array,
  source: string,
  { kind, expected, largest }: Expectation,
): ReadonlyMap<string, Unpack> {
  const broken = (message: string): PublishError =>
    new PublishError('input-broken', message, { place: wholeFile(source), expected })
  const entries = directoryOf(bytes)
  if (entries === null) throw broken(`the file is no ${kind}`)
  if (entries.reduce((sum, { size }) => sum + size, 0) > largest)
    throw broken('the document unpacks to too much')
  return new Map(
    entries.map((entry) => [
      entry.name,
      () => {
        const unpacked = unpack(bytes, entry)
        if (unpacked === null) throw broken(`\`${entry.name}\` of the document cannot be unpacked`)
        return unpacked
      },
    ]),
  )
}

/** What the directory says of a file (APPNOTE 4.3.12). */
interface Entry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly packed: number
  readonly size: number
  /** Offset of its own header. */
  readonly at: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** The directory of a ZIP archive (APPNOTE 4.3.12 and 4.3.16); null where there is none. */
function directoryOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const earliest = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= earliest && view.getUint32(end, true) !== endOfDirectory) end--
  if (end < earliest || end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, nameEnd)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of a file behind its own header (APPNOTE 4.3.7); null where they are not what the directory says. */
function unpack(bytes: Uint8Array, { method, packed, size, at }: Entry): Uint8Array | null {
  if (at + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = bytes.subarray(start, start + packed)
  if (method === 0) return body.length === size ? body : null
  if (method !== 8 || size === 0) return size === 0 ? new Uint8Array() : null
  try {
    return inflateRawSync(body, { maxOutputLength: size })
  } catch {
    return null
  }
}
