declare module 'fontkit' {
  /** A glyph, as the tests ask for it. */
  interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly path: Path
  }

  interface Path {
    toSVG(): string
    translate(x: number, y: number): Path
  }

  /** What the tests use of fontkit, which ships no types; the product itself never loads it. */
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly postscriptName: string
    readonly characterSet: readonly number[]
    glyphForCodePoint(character: number): Glyph
    getGlyph(id: number): Glyph
  }

  export function create(bytes: Buffer): Font
}
