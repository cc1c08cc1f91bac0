declare module 'subset-font' {
  /** What we use of subset-font, which ships no types. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      readonly targetFormat: 'sfnt'
      readonly keepAllGlyphs: boolean
      readonly noHinting: boolean
      readonly dropTables: readonly string[]
      readonly variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Uint8Array>
}
