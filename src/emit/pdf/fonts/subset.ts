import type { TrueType } from '../../shared/fonts/trueType.ts'
import { Bytes } from './bytes.ts'
import { moveOutline } from './moveOutline.ts'

/** Tables that a viewer needs beside the outlines; the last three are there only in hinted fonts. */
const kept = ['cvt ', 'fpgm', 'prep']

/** A glyph as a subset has it. */
export interface SubsetGlyph {
  readonly id: number
  /** In thousandths of an em; may differ from the font's own. */
  readonly advance: number
  /** How far the outline is moved to the right, in thousandths of an em. */
  readonly move: number
}

/**
 * A TrueType font with the given glyphs alone, the first of which must be 0. Glyph n of the new font is `glyphs[n]`;
 * the parts of composite glyphs are appended.
 */
export function subset(font: TrueType, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const all = [...glyphs]
  const parts = new Map<number, number>()
  const units = (thousandths: number): number => Math.round((thousandths * font.unitsPerEm) / 1000)
  const outlines = all.map(({ id, move }) => moveOutline(font.outline(id), units(move)))
  for (let index = 0; index < all.length; index++)
    outlines[index] = renumbered(outlines[index] ?? new Uint8Array(), (part) => {
      const known = parts.get(part)
      if (known !== undefined) return known
      parts.set(part, all.length)
      outlines.push(font.outline(part))
      return all.push({ id: part, advance: font.advance(part), move: 0 }) - 1
    })
  const metrics = new Bytes(4 * all.length)
  for (const { id, advance, move } of all)
    metrics.uint16(units(advance)).int16(font.leftBearing(id) + units(move))
  return file({
    ...Object.fromEntries(kept.filter((tag) => font.has(tag)).map((tag) => [tag, bytesOf(font.table(tag))])),
    ...outlineTables(outlines),
    head: patched(font, 'head', 50, 1),
    hhea: patched(font, 'hhea', 34, all.length),
    maxp: patched(font, 'maxp', 4, all.length),
    hmtx: metrics.bytes,
  })
}

/** A copy of an outline in which the ids of the parts of a composite glyph are mapped; others stay as they are. */
function renumbered(outline: Uint8Array, place: (part: number) => number): Uint8Array {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (outline.length === 0 || view.getInt16(0) >= 0) return outline
  const copy = outline.slice()
  const out = new DataView(copy.buffer)
  let at = 10
  let flags = 0
  do {
    flags = view.getUint16(at)
    out.setUint16(at + 2, place(view.getUint16(at + 2)))
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  } while (flags & 0x20)
  return copy
}

function outlineTables(outlines: readonly Uint8Array[]): Record<'glyf' | 'loca', Uint8Array> {
  const loca = new Bytes(4 * (outlines.length + 1))
  let size = 0
  for (const outline of outlines) {
    loca.uint32(size)
    size += outline.length + (-outline.length & 3)
  }
  const glyf = new Bytes(size)
  for (const outline of outlines) glyf.put(outline).align(4)
  return { glyf: glyf.bytes, loca: loca.uint32(size).bytes }
}

function patched(font: TrueType, tag: string, at: number, value: number): Uint8Array {
  const copy = bytesOf(font.table(tag)).slice()
  new DataView(copy.buffer).setUint16(at, value)
  return copy
}

function bytesOf(table: DataView): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
}

function file(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + 16 * entries.length
  const size = entries.reduce((sum, [, { length }]) => sum + length + (-length & 3), start)
  const out = new Bytes(size)
  out.uint32(0x10000).uint16(entries.length).uint16(0).uint16(0).uint16(0)
  let offset = start
  for (const [tag, { length }] of entries) {
    out.put(new TextEncoder().encode(tag)).uint32(0).uint32(offset).uint32(length)
    offset += length + (-length & 3)
  }
  for (const [, table] of entries) out.put(table).align(4)
  return out.bytes
}
