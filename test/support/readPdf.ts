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

/** Reads a file of ours by its table of objects, so that a wrong offset fails. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, string>()
  const streams = new Map<number, string>()
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1])
  const rows = file.slice(start).split('trailer')[0]?.trim().split('\n').slice(3) ?? []
  rows.forEach((row, index) => {
    const id = index + 1
    const body = file.slice(Number(row.slice(0, 10)))
    if (!body.startsWith(`${id} 0 obj`)) throw new Error(`object ${id} is not where the table says`)
    const data = body.slice(0, body.indexOf('\nendobj')).slice(`${id} 0 obj\n`.length)
    const at = data.indexOf('\nstream\n')
    objects.set(id, at < 0 ? data : data.slice(0, at))
    if (at >= 0) streams.set(id, streamText(data, at))
  })
  const fonts = readFonts(objects, streams)
  const pages = [...objects.values()].filter((dictionary) => /\/Type \/Page\b/.test(dictionary))
  return {
    objects,
    pages: pages.map((dictionary) => ({
      dictionary,
      pieces: readPieces(contentOf(dictionary, streams), fonts),
    })),
  }
}

/** All text of the pages in the order of painting, without running heads and the like. */
export function textOf({ pages }: ReadPdf): string {
  return pages
    .flatMap(({ pieces }) => pieces.filter(({ mcid }) => mcid !== null))
    .map(({ text }) => text)
    .join('\n')
}

function streamText(data: string, at: number): string {
  const raw = Buffer.from(data.slice(at + '\nstream\n'.length, data.lastIndexOf('\nendstream')), 'latin1')
  return (data.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
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
