declare module 'fontkit' {
  /** A glyph, as the tests ask for it. */
  interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
    readonly path: Path
  }

  interface Path {
    toSVG(): string
    translate(x: number, y: number): Path
  }

  /** What we use of fontkit, which ships no types. */
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly postscriptName: string
    readonly characterSet: readonly number[]
    glyphForCodePoint(character: number): Glyph
    getGlyph(id: number): Glyph
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array }
  }

  export function create(bytes: Buffer, postScriptName?: string): Font
}
