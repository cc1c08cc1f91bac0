/** How characters of a run are to look; which fonts that means is decided character by character. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'mono' | 'monoBold' | 'monoItalic'

/** A font of a chain. */
export interface FaceName {
  /** Name of the resource in `fonts/`, without `.ttf`, or the absolute path of a font that the user named. */
  readonly name: string
  /** Width that every wide glyph gets, in thousandths of an em: two cells of the code font; null leaves it alone. */
  readonly cell: number | null
}

/** Two columns of JetBrains Mono, which is 0.6 em wide: a Chinese character in code takes just these. */
const twoCells = 1200

const symbols = ['symbols', 'math', 'emoji']

/**
 * The fonts to try for each style, best first. A Chinese book takes its Latin letters from the Chinese font, whose
 * letters are drawn to go with its characters; any other book takes them from the Latin one.
 */
export function chains(
  eastAsian: boolean,
  user: readonly string[],
): Readonly<Record<FontStyle, readonly FaceName[]>> {
  const text = (sc: string, latin: string): readonly FaceName[] =>
    plain([...user, ...(eastAsian ? [sc, latin] : [latin, sc]), ...symbols])
  const slanted = (latin: string, sc: string): readonly FaceName[] =>
    plain([latin, ...user, sc, 'sans-regular', ...symbols])
  const code = (mono: string): readonly FaceName[] => [
    ...plain([mono, 'mono-regular']),
    ...plain([...user, 'sans-sc-regular']).map((face) => ({ ...face, cell: twoCells })),
    ...plain(['sans-regular', ...symbols]),
  ]
  return {
    regular: text('sans-sc-regular', 'sans-regular'),
    bold: text('sans-sc-bold', 'sans-bold'),
    italic: slanted('sans-italic', 'sans-sc-regular'),
    boldItalic: slanted('sans-bold-italic', 'sans-sc-bold'),
    mono: code('mono-regular'),
    monoBold: code('mono-bold'),
    monoItalic: code('mono-italic'),
  }
}

function plain(names: readonly string[]): FaceName[] {
  return names.map((name) => ({ name, cell: null }))
}
