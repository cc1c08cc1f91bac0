import { unpacked } from './unpack.ts'

/** What an archive holds by name. */
type Files = ReadonlyMap<string, () => Uint8Array>

/** Larger pictures stay out: 20 MB together. */
const largest = 20 * 1024 * 1024

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/** Puts the pictures of a package of Anki where its notes name them, as long as there is room. */
export class Media {
  readonly #files: Files
  /** Name in the archive by the name in the notes. */
  readonly #names: ReadonlyMap<string, string>
  readonly #known = new Map<string, string | null>()
  #left = largest

  constructor(files: Files) {
    this.#files = files
    this.#names = namesIn(files.get('media')?.() ?? new Uint8Array())
  }

  /** A field with `src="cat.png"` made an address that holds the picture; others stay as they are. */
  withPictures(field: string): string {
    return field.replace(
      /(<img\b[^>]*?\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
      (tag, before: string, value: string) => {
        const address = this.#addressOf(decoded(value.replace(/^["']|["']$/g, '')))
        return address === null ? tag : `${before}"${address}"`
      },
    )
  }

  #addressOf(name: string): string | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const made = this.#read(name)
    this.#known.set(name, made)
    return made
  }

  #read(name: string): string | null {
    const type = types[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
    const file = this.#files.get(this.#names.get(name) ?? '')
    const bytes = type === undefined || file === undefined ? null : unpacked(file(), this.#left)
    if (bytes === null || bytes.length > this.#left) return null
    this.#left -= bytes.length
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('&amp;', '&'))
  } catch {
    return name
  }
}

/** Names of media by those in the archive: as JSON, or since Anki 2.1.50 as a message with an entry for each, in order. */
function namesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const list = unpacked(bytes, largest) ?? new Uint8Array()
  if (list[0] !== 0x7b) return new Map(entriesOf(list).map((name, index) => [name, String(index)]))
  try {
    const names = JSON.parse(Buffer.from(list).toString('utf8')) as Record<string, string>
    return new Map(Object.entries(names).map(([file, name]) => [name, file]))
  } catch {
    return new Map()
  }
}

/** The names in a message `MediaEntries` (proto/anki/import_export.proto): each entry is field 1, its name field 1 of that. */
function entriesOf(bytes: Uint8Array): readonly string[] {
  return fieldsOf(bytes).map((entry) => Buffer.from(fieldsOf(entry)[0] ?? []).toString('utf8'))
}

/** The values of field 1 of a message where that is of bytes (protobuf.dev, "Encoding"). */
function fieldsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let at = 0
  const varint = (): number => {
    let [value, factor] = [0, 1]
    for (; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) break
    }
    return value
  }
  while (at < bytes.length) {
    const tag = varint()
    const value = varint()
    if (tag % 8 !== 2) continue
    if (tag === 10) found.push(bytes.subarray(at, at + value))
    at += value
  }
  return found
}
