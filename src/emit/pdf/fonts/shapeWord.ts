import { create } from 'fontkit'
import type { TrueType } from '../../shared/fonts/trueType.ts'

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

/** Shapes words by the tables of their font: Arabic letters join, Indic vowels move. */
export function shaperOf(font: TrueType): ShapeWord {
  const shaped = create(Buffer.from(font.bytes.buffer, font.bytes.byteOffset, font.bytes.byteLength))
  const scale = 1000 / font.unitsPerEm
  return (word) => {
    const { glyphs, positions, direction } = shaped.layout(word)
    const texts = textsOf(
      word,
      glyphs.map(({ codePoints }) => codePoints.length),
      direction === 'rtl',
    )
    return glyphs.map(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const text = texts[index] ?? ''
      return { id, text, advance: xAdvance * scale, x: xOffset * scale, y: yOffset * scale }
    })
  }
}

/** Shares the letters of a word among its glyphs; fontkit says how many each has, but not reliably which. */
function textsOf(word: string, counts: readonly number[], leftwards: boolean): string[] {
  const letters = [...word]
  if (leftwards) letters.reverse()
  let at = 0
  return counts.map((count) => {
    const part = letters.slice(at, at + count)
    at += count
    return (leftwards ? part.reverse() : part).join('')
  })
}
