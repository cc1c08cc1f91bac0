import { create } from 'fontkit'
import { fontStarts, type TrueType } from '../../shared/fonts/trueType.ts'

/** Cuts a font with PostScript outlines down to some glyphs, the first of which is 0; gives its bare CFF table. */
export type CutCff = (glyphs: readonly number[]) => Uint8Array

/** fontkit knows how to take such fonts apart; they come only from users. */
export function cffCutter({ bytes, postScriptName }: TrueType): CutCff {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (glyphs) => {
    const opened = create(file, fontStarts(bytes).length > 1 ? postScriptName : undefined)
    const subset = opened.createSubset()
    for (const glyph of glyphs) if (glyph !== 0) subset.includeGlyph(glyph)
    return subset.encode()
  }
}
