/** Where the fonts of a file begin: several in a collection (`ttcf`), else one. */
export function fontStarts(bytes: Uint8Array): number[] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.getUint32(0) !== 0x74746366) return [0]
  return Array.from({ length: Math.min(64, file.getUint32(8)) }, (_, index) => file.getUint32(12 + 4 * index))
}

/** A TrueType font, read as far as a page needs it: its tables are views of the file, nothing is parsed ahead. */
export class TrueType {
  readonly unitsPerEm: number
  /** Height above and depth below the baseline, the box and the capital's height, in thousandths of an em. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  readonly glyphCount: number
  readonly postScriptName: string
  readonly bytes: Uint8Array
  readonly #file: DataView
  readonly #tables: ReadonlyMap<string, DataView>
  readonly #metrics: number
  readonly #longOffsets: boolean
  readonly #mapped: (character: number) => number

  /**
   * The font that begins at `start`.
   *
   * @throws RangeError where no font with a character map is there.
   */
  constructor(bytes: Uint8Array, start = 0) {
    this.bytes = bytes
    this.#file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#tables = readTables(this.#file, start)
    const head = this.table('head')
    const hhea = this.table('hhea')
    this.unitsPerEm = head.getUint16(18)
    this.ascent = this.#thousandths(hhea.getInt16(4))
    this.descent = this.#thousandths(hhea.getInt16(6))
    this.capHeight = this.#capHeight()
    this.box = [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)].map((edge) =>
      this.#thousandths(edge),
    ) as [number, number, number, number]
    this.glyphCount = this.table('maxp').getUint16(4)
    this.postScriptName = readPostScriptName(this.table('name'))
    this.#metrics = hhea.getUint16(34)
    this.#longOffsets = head.getInt16(50) === 1
    this.#mapped = readCharacterMap(this.table('cmap'))
  }

  /** The glyph of a character; 0 where the font has none. */
  glyphOf(character: number): number {
    return this.#mapped(character)
  }

  /** Width of a glyph in thousandths of an em. */
  advance(glyph: number): number {
    return this.#thousandths(this.table('hmtx').getUint16(4 * Math.min(glyph, this.#metrics - 1)))
  }

  /** Distance from the glyph's origin to its outline, in the font's units. */
  leftBearing(glyph: number): number {
    const past = glyph - this.#metrics
    const at = past < 0 ? 4 * glyph + 2 : 4 * this.#metrics + 2 * past
    return this.table('hmtx').getInt16(at)
  }

  /** The bytes of a glyph's outline; empty for a space. */
  outline(glyph: number): Uint8Array {
    const glyf = this.table('glyf')
    const start = this.#offset(glyph)
    return new Uint8Array(glyf.buffer, glyf.byteOffset + start, this.#offset(glyph + 1) - start)
  }

  /** How far a glyph's outline reaches, in thousandths of an em; null for a space. */
  extent(glyph: number): Readonly<Record<'left' | 'bottom' | 'right' | 'top', number>> | null {
    const outline = this.outline(glyph)
    if (outline.length === 0) return null
    const view = new DataView(outline.buffer, outline.byteOffset)
    const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((at) =>
      this.#thousandths(view.getInt16(at)),
    )
    return { left, bottom, right, top }
  }

  /** Whether its letters are heavy, semi-bold or more. */
  get isBold(): boolean {
    return this.has('OS/2') && this.table('OS/2').getUint16(4) >= 600
  }

  /** Whether the font has a table. */
  has(tag: string): boolean {
    return this.#tables.has(tag)
  }

  /** A table of the font. */
  table(tag: string): DataView {
    const table = this.#tables.get(tag)
    if (table === undefined) throw new RangeError(`the font has no ${tag} table`)
    return table
  }

  #offset(glyph: number): number {
    const loca = this.table('loca')
    return this.#longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  }

  #thousandths(units: number): number {
    return (units * 1000) / this.unitsPerEm
  }

  #capHeight(): number {
    if (!this.has('OS/2')) return 700
    const metrics = this.table('OS/2')
    return metrics.getUint16(0) >= 2 ? this.#thousandths(metrics.getInt16(88)) : 700
  }
}

function readTables(file: DataView, first: number): Map<string, DataView> {
  const tables = new Map<string, DataView>()
  for (let index = 0; index < file.getUint16(first + 4); index++) {
    const at = first + 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => file.getUint8(at + place)))
    const [start, length] = [file.getUint32(at + 8), file.getUint32(at + 12)]
    tables.set(tag, new DataView(file.buffer, file.byteOffset + start, length))
  }
  return tables
}

/** Name 6 of the Windows platform, UTF-16. */
function readPostScriptName(name: DataView): string {
  const texts = name.getUint16(4)
  for (let index = 0; index < name.getUint16(2); index++) {
    const at = 6 + 12 * index
    if (name.getUint16(at) !== 3 || name.getUint16(at + 6) !== 6) continue
    const start = texts + name.getUint16(at + 10)
    const units = Array.from({ length: name.getUint16(at + 8) / 2 }, (_, unit) =>
      name.getUint16(start + 2 * unit),
    )
    return String.fromCharCode(...units).replace(/[^\w-]/g, '')
  }
  return 'Font'
}

/** The widest map that the font has, as a function: 12 for all of Unicode, else 4. */
function readCharacterMap(cmap: DataView): (character: number) => number {
  let found: ((character: number) => number) | null = null
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(8 + 8 * index)
    const format = cmap.getUint16(at)
    if (format === 12) return format12(cmap, at)
    if (format === 4) found = format4(cmap, at)
  }
  return found ?? (() => 0)
}

function format12(cmap: DataView, at: number): (character: number) => number {
  const groups = cmap.getUint32(at + 12)
  return (character) => {
    let low = 0
    let high = groups - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const place = at + 16 + 12 * middle
      if (character < cmap.getUint32(place)) high = middle - 1
      else if (character > cmap.getUint32(place + 4)) low = middle + 1
      else return cmap.getUint32(place + 8) + character - cmap.getUint32(place)
    }
    return 0
  }
}

function format4(cmap: DataView, at: number): (character: number) => number {
  const segments = cmap.getUint16(at + 6) / 2
  return (character) => {
    for (let segment = 0; character < 0xffff && segment < segments; segment++) {
      if (character > cmap.getUint16(at + 14 + 2 * segment)) continue
      const start = cmap.getUint16(at + 16 + 2 * (segments + segment))
      if (character < start) return 0
      const delta = cmap.getUint16(at + 16 + 2 * (2 * segments + segment))
      const rangeAt = at + 16 + 2 * (3 * segments + segment)
      const range = cmap.getUint16(rangeAt)
      const raw = range === 0 ? character : cmap.getUint16(rangeAt + range + 2 * (character - start))
      return raw === 0 ? 0 : (raw + delta) & 0xffff
    }
    return 0
  }
}
