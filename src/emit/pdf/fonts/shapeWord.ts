import { Blob, Face, Font, Buffer as Letters, shape } from 'harfbuzzjs'
import { fontStarts, TrueType } from '../../shared/fonts/trueType.ts'

/** A glyph of a shaped word, in thousandths of an em: how wide it is, and where it is put beside its place. */
export interface WordGlyph {
  readonly id: number
  /** The characters that it is copied as; '' for a part of the glyph beside it, such as a dot. */
  readonly text: string
  readonly advance: number
  readonly x: number
  readonly y: number
}

/** Gives the glyphs of a word, from left to right whichever way it is read. */
export type ShapeWord = (word: string) => readonly WordGlyph[]

/** Shapes words by the tables of their font: Arabic letters join, Indic vowels move, Thai marks stack. */
export function shaperOf(font: TrueType, lang: string): ShapeWord {
  const shaper = new Font(new Face(new Blob(font.bytes), indexOf(font)))
  const letters = new Letters()
  const scale = 1000 / font.unitsPerEm
  return (word) => {
    letters.reset()
    letters.addText(word)
    letters.setLanguage(lang)
    letters.guessSegmentProperties()
    shape(shaper, letters)
    const glyphs = letters.getGlyphInfosAndPositions()
    const texts = textsOf(word, glyphs)
    return glyphs.map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }, index) => {
      const text = texts[index] ?? ''
      return { id, text, advance: xAdvance * scale, x: xOffset * scale, y: yOffset * scale }
    })
  }
}

/** Which font of a collection it is. */
function indexOf({ bytes, postScriptName }: TrueType): number {
  const starts = fontStarts(bytes)
  if (starts.length === 1) return 0
  return starts.findIndex((start) => new TrueType(bytes, start).postScriptName === postScriptName)
}

/** The characters of each cluster go to its widest glyph; a cluster reaches up to where the next one begins. */
function textsOf(
  word: string,
  glyphs: readonly { readonly cluster: number; readonly xAdvance?: number }[],
): string[] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const widest = new Map<number, number>()
  glyphs.forEach(({ cluster, xAdvance = 0 }, index) => {
    const known = widest.get(cluster)
    if (known === undefined || xAdvance > (glyphs[known]?.xAdvance ?? 0)) widest.set(cluster, index)
  })
  return glyphs.map(({ cluster }, index) => {
    if (widest.get(cluster) !== index) return ''
    return word.slice(cluster, starts[starts.indexOf(cluster) + 1])
  })
}
