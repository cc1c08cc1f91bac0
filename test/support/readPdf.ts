import { inflateSync } from 'node:zlib'

/** A PDF file as far as tests look into it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Dictionaries as they stand in the file, by object number. */
  readonly objects: ReadonlyMap<number, string>
}

/** A page: what is shown on it, piece by piece, in the order of painting. */
export interface ReadPage {
  readonly dictionary: string
  /** Operators, one a line. */
  readonly content: string
  readonly pieces: readonly ReadPiece[]
}

/** Text between two marks of content: `/P <</MCID 3>> BDC … EMC`. */
export interface ReadPiece {
  readonly tag: string
  readonly mcid: number | null
  readonly text: string
  /** Each operator that shows text, with the place of its first glyph. */
  readonly runs: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly size: number
  }[]
}

/** Reads a file of ours by its table of objects, so that a wrong place fails. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, string>()
  const streams = new Map<number, string>()
  const table = objectAt(file, Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]), null)
  const rows = readTable(table.stream ?? '')
  rows.forEach(([kind, offset], id) => {
    if (kind !== 1) return
    const { data, stream } = objectAt(file, offset, id)
    objects.set(id, data)
    if (stream !== null) streams.set(id, stream)
  })
  rows.forEach(([kind, packed, index], id) => {
    if (kind === 2)
      objects.set(id, packedObject(objects.get(packed) ?? '', streams.get(packed) ?? '', index, id))
  })
  const fonts = readFonts(objects, streams)
  const pages = [...objects.values()].filter((dictionary) => /\/Type \/Page\b/.test(dictionary))
  return {
    objects,
    pages: pages.map((dictionary) => {
      const content = contentOf(dictionary, streams)
      return { dictionary, content, pieces: readPieces(content, fonts) }
    }),
  }
}

/** All text of the pages in the order of painting, without running heads and the like. */
export function textOf({ pages }: ReadPdf): string {
  return pages
    .flatMap(({ pieces }) => pieces.filter(({ mcid }) => mcid !== null))
    .map(({ text }) => text)
    .join('\n')
}

/** The object that begins at a place of the file, as it stands there, and its stream unpacked. */
function objectAt(file: string, offset: number, id: number | null): { data: string; stream: string | null } {
  const head = /^(\d+) 0 obj\n/.exec(file.slice(offset, offset + 20))
  if (head === null || (id !== null && Number(head[1]) !== id))
    throw new Error(`object ${id} is not where the table says`)
  const from = offset + head[0].length
  const at = file.indexOf('\nstream\n', from)
  const data = file.slice(from, at)
  const start = at + '\nstream\n'.length
  const length = Number(/\/Length (\d+)/.exec(data)?.[1])
  if (!file.startsWith('\nendstream\nendobj\n', start + length)) throw new Error(`object ${id} has no end`)
  const raw = Buffer.from(file.slice(start, start + length), 'latin1')
  return { data, stream: (data.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1') }
}

/** Rows of the cross-reference stream: one byte, four and two, each row the difference to the one above. */
function readTable(stream: string): [kind: number, place: number, index: number][] {
  const row = Buffer.alloc(7)
  return Array.from({ length: stream.length / 8 }, (_, id) => {
    if (stream.charCodeAt(8 * id) !== 2) throw new Error(`row ${id} has another filter`)
    for (let at = 0; at < 7; at++) row[at] = (row[at] ?? 0) + stream.charCodeAt(8 * id + 1 + at)
    return [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)]
  })
}

function packedObject(dictionary: string, stream: string, index: number, id: number): string {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  const heads = stream.slice(0, first).trim().split(/\s+/).map(Number)
  if (heads[2 * index] !== id) throw new Error(`object ${id} is not where the table says`)
  return stream
    .slice(first + (heads[2 * index + 1] ?? 0), first + (heads[2 * index + 3] ?? stream.length))
    .trim()
}

function contentOf(dictionary: string, streams: ReadonlyMap<number, string>): string {
  const [, list = ''] = /\/Contents \[([^\]]*)\]/.exec(dictionary) ?? []
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => streams.get(Number(id)) ?? '').join('\n')
}

/** For each font name the characters of its codes. */
function readFonts(
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, string>,
): Map<string, Map<string, string>> {
  const fonts = new Map<string, Map<string, string>>()
  for (const dictionary of objects.values()) {
    for (const [, name = '', id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '') ?? []
      fonts.set(name, readToUnicode(streams.get(Number(unicode)) ?? ''))
    }
  }
  return fonts
}

function readToUnicode(map: string): Map<string, string> {
  const codes = [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)]
  return new Map(
    codes.map(([, code = '', units = '']) => [code, Buffer.from(units, 'hex').swap16().toString('utf16le')]),
  )
}

function readPieces(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): ReadPiece[] {
  const pieces: ReadPiece[] = []
  let open: { tag: string; mcid: number | null; runs: ReadPiece['runs'][number][] } | null = null
  let silent = false
  for (const line of content.split('\n')) {
    const begin = /^\/(\w+) <<(?:\/MCID (\d+)|\/Type \/\w+)>> BDC$/.exec(line)
    if (begin !== null) {
      if (open !== null) throw new Error(`content begins inside other content: ${line}`)
      open = { tag: begin[1] ?? '', mcid: begin[2] === undefined ? null : Number(begin[2]), runs: [] }
    } else if (line.startsWith('/Span <</ActualText <')) {
      silent = true
      const said = Buffer.from(/<([0-9a-f]*)>>>/.exec(line)?.[1] ?? '', 'hex')
        .swap16()
        .toString('utf16le')
      open?.runs.push({ text: said.replace('\ufeff', ''), x: 0, y: 0, size: 0 })
    } else if (line === 'EMC' && silent) {
      silent = false
    } else if (line === 'EMC') {
      if (open === null) throw new Error('content ends that did not begin')
      pieces.push({ ...open, text: open.runs.map(({ text }) => text).join('') })
      open = null
    } else if (/ TJ ET$/.test(line)) {
      if (open === null) throw new Error(`text without a tag: ${line}`)
      if (!silent) open.runs.push(readRun(line, fonts))
    }
  }
  if (open !== null) throw new Error('content does not end')
  return pieces
}

function readRun(line: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const [, font = '', size, x, y, shown = ''] =
    /^BT \/(F\d+) (\S+) Tf 1 0 0 -1 (\S+) (\S+) Tm \[(.*)\] TJ ET$/.exec(line) ?? []
  const codes = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
  const text = codes.map((code) => {
    const character = fonts.get(font)?.get(code)
    if (character === undefined || code === '0000') throw new Error(`no character for ${code} of ${font}`)
    return character
  })
  return { text: text.join(''), x: Number(x), y: Number(y), size: Number(size) }
}
