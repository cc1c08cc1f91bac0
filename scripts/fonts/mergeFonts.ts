import { buildSfnt, type Sfnt, sfntTables } from './sfnt.ts'

/** A glyph of a slice, on its way into the merged font. */
interface Glyph {
  readonly outline: Buffer
  readonly advance: number
  readonly leftBearing: number
}

/**
 * One TrueType font with the characters of all slices; the first slice that has a character gives its glyph. Glyphs
 * stand in the order of their characters, which keeps the character map short. Shaping tables are not carried over.
 */
export function mergeFonts(slices: readonly Uint8Array[], postScriptName: string): Uint8Array {
  const sources = slices.map((bytes) => new Slice(sfntTables(bytes)))
  const first = sources[0]
  if (first === undefined) throw new Error(`no slice for ${postScriptName}`)
  const owners = new Map<number, Slice>()
  for (const source of sources)
    for (const character of source.characters.keys())
      if (!owners.has(character)) owners.set(character, source)
  const glyphs: Glyph[] = []
  const moved = new Map<Slice, Map<number, number>>(sources.map((source) => [source, new Map()]))
  const add = (source: Slice, id: number): number => {
    const known = moved.get(source)?.get(id)
    if (known !== undefined) return known
    const place = glyphs.length
    moved.get(source)?.set(id, place)
    const glyph = source.glyph(id)
    glyphs.push(glyph)
    for (const at of componentPlaces(glyph.outline))
      glyph.outline.writeUInt16BE(add(source, glyph.outline.readUInt16BE(at)), at)
    return place
  }
  add(first, 0)
  const map = [...owners]
    .sort(([a], [b]) => a - b)
    .map(([character, source]) => [character, add(source, source.characters.get(character) ?? 0)] as const)
  return buildSfnt({
    ...first.metricTables(glyphs.length),
    ...outlines(glyphs),
    cmap: characterMap(map),
    name: nameTable(postScriptName),
  })
}

/** One slice: its character map and its glyphs. */
class Slice {
  readonly characters: ReadonlyMap<number, number>
  readonly #tables: Sfnt

  constructor(tables: Sfnt) {
    this.#tables = tables
    this.characters = readCharacterMap(this.#table('cmap'))
  }

  glyph(id: number): Glyph {
    const hmtx = this.#table('hmtx')
    const metrics = this.#table('hhea').readUInt16BE(34)
    const row = Math.min(id, metrics - 1)
    return {
      outline: Buffer.from(this.#table('glyf').subarray(this.#offset(id), this.#offset(id + 1))),
      advance: hmtx.readUInt16BE(4 * row),
      leftBearing: hmtx.readInt16BE(id < metrics ? 4 * id + 2 : 4 * metrics + 2 * (id - metrics)),
    }
  }

  /** The tables that say nothing of single glyphs, made right for a font of `count` glyphs. */
  metricTables(count: number): Record<string, Buffer> {
    const head = Buffer.from(this.#table('head'))
    head.writeInt16BE(1, 50)
    const hhea = Buffer.from(this.#table('hhea'))
    hhea.writeUInt16BE(count, 34)
    const maxp = Buffer.from(this.#table('maxp'))
    maxp.writeUInt16BE(count, 4)
    const post = Buffer.alloc(32)
    this.#table('post').copy(post, 0, 0, 32)
    post.writeUInt32BE(0x30000, 0)
    return { head, hhea, maxp, post, 'OS/2': this.#table('OS/2') }
  }

  #offset(id: number): number {
    const loca = this.#table('loca')
    return this.#table('head').readInt16BE(50) === 1
      ? loca.readUInt32BE(4 * id)
      : 2 * loca.readUInt16BE(2 * id)
  }

  #table(tag: string): Buffer {
    const table = this.#tables[tag]
    if (table === undefined) throw new Error(`a slice has no ${tag} table`)
    return table
  }
}

/** Where in a composite outline the ids of its parts stand (OpenType, `glyf`, composite glyph description). */
function componentPlaces(outline: Buffer): number[] {
  const places: number[] = []
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return places
  let at = 10
  let flags = 0
  do {
    flags = outline.readUInt16BE(at)
    places.push(at + 2)
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  } while (flags & 0x20)
  return places
}

function readCharacterMap(cmap: Buffer): Map<number, number> {
  const map = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(8 + 8 * index)
    const format = cmap.readUInt16BE(at)
    if (format === 12) readFormat12(cmap, at, map)
    else if (format === 4) readFormat4(cmap, at, map)
  }
  return map
}

function readFormat12(cmap: Buffer, at: number, map: Map<number, number>): void {
  for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
    const place = at + 16 + 12 * group
    const start = cmap.readUInt32BE(place)
    for (let character = start; character <= cmap.readUInt32BE(place + 4); character++)
      map.set(character, cmap.readUInt32BE(place + 8) + character - start)
  }
}

function readFormat4(cmap: Buffer, at: number, map: Map<number, number>): void {
  const segments = cmap.readUInt16BE(at + 6) / 2
  for (let segment = 0; segment < segments; segment++) {
    const end = cmap.readUInt16BE(at + 14 + 2 * segment)
    const start = cmap.readUInt16BE(at + 16 + 2 * segments + 2 * segment)
    const delta = cmap.readUInt16BE(at + 16 + 4 * segments + 2 * segment)
    const rangeAt = at + 16 + 6 * segments + 2 * segment
    const range = cmap.readUInt16BE(rangeAt)
    for (let character = start; character <= end && character < 0xffff; character++) {
      const raw = range === 0 ? character : cmap.readUInt16BE(rangeAt + range + 2 * (character - start))
      if (range !== 0 && raw === 0) continue
      const id = (raw + delta) & 0xffff
      if (id !== 0) map.set(character, id)
    }
  }
}

/** Runs of characters whose glyphs also follow each other become one group (`cmap` format 12). */
function characterMap(map: readonly (readonly [character: number, glyph: number])[]): Buffer {
  const groups: { start: number; end: number; glyph: number }[] = []
  for (const [character, glyph] of map) {
    const last = groups.at(-1)
    if (last !== undefined && character === last.end + 1 && glyph === last.glyph + character - last.start)
      last.end = character
    else groups.push({ start: character, end: character, glyph })
  }
  const table = Buffer.alloc(28 + 12 * groups.length)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + 12 * groups.length, 16)
  table.writeUInt32BE(groups.length, 24)
  groups.forEach(({ start, end, glyph }, index) => {
    table.writeUInt32BE(start, 28 + 12 * index)
    table.writeUInt32BE(end, 32 + 12 * index)
    table.writeUInt32BE(glyph, 36 + 12 * index)
  })
  return table
}

function outlines(glyphs: readonly Glyph[]): Record<'glyf' | 'loca' | 'hmtx', Buffer> {
  const loca = Buffer.alloc(4 * (glyphs.length + 1))
  const hmtx = Buffer.alloc(4 * glyphs.length)
  const parts: Buffer[] = []
  let offset = 0
  glyphs.forEach(({ outline, advance, leftBearing }, index) => {
    const padding = Buffer.alloc((4 - (outline.length % 4)) % 4)
    parts.push(outline, padding)
    offset += outline.length + padding.length
    loca.writeUInt32BE(offset, 4 * (index + 1))
    hmtx.writeUInt16BE(advance, 4 * index)
    hmtx.writeInt16BE(leftBearing, 4 * index + 2)
  })
  return { glyf: Buffer.concat(parts), loca, hmtx }
}

/** Full name and PostScript name, for Windows in English, which every reader of fonts takes. */
function nameTable(postScriptName: string): Buffer {
  const text = Buffer.from(postScriptName, 'utf16le').swap16()
  const table = Buffer.alloc(30)
  table.writeUInt16BE(2, 2)
  table.writeUInt16BE(30, 4)
  for (const [index, id] of [4, 6].entries()) {
    const at = 6 + 12 * index
    table.writeUInt16BE(3, at)
    table.writeUInt16BE(1, at + 2)
    table.writeUInt16BE(0x409, at + 4)
    table.writeUInt16BE(id, at + 6)
    table.writeUInt16BE(text.length, at + 8)
  }
  return Buffer.concat([table, text])
}
