/** How characters of a run are to look; which fonts that means is decided character by character. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'mono' | 'monoBold' | 'monoItalic'

/** A font of a chain. */
export interface FaceName {
  /** Name of the resource in `fonts/`, without `.ttf`, or the absolute path of a font that the user named. */
  readonly name: string
  /** Width that every wide glyph gets, in thousandths of an em: two cells of the code font; null leaves it alone. */
  readonly cell: number | null
}

/** Fonts that the user named, by how heavy they are; where one is missing, the built-in ones come first. */
export interface UserFaces {
  readonly regular: readonly string[]
  readonly bold: readonly string[]
}

/** Two columns of JetBrains Mono, which is 0.6 em wide: a Chinese character in code takes just these. */
const twoCells = 1200

const symbols = ['symbols', 'symbols-2', 'math', 'emoji']

/** Fonts of the East Asian scripts; that of the book's own language is tried first, for the same character differs. */
const scripts = ['sc', 'jp', 'kr'] as const

/** Scripts with a font of their own beside those above, each with its letters. */
const others: readonly (readonly [name: string, letters: RegExp])[] = [
  ['hebrew', /\p{Script_Extensions=Hebrew}/u],
  ['arabic', /\p{Script_Extensions=Arabic}/u],
  ['devanagari', /\p{Script_Extensions=Devanagari}/u],
  ['bengali', /\p{Script_Extensions=Bengali}/u],
  ['gurmukhi', /\p{Script_Extensions=Gurmukhi}/u],
  ['gujarati', /\p{Script_Extensions=Gujarati}/u],
  ['tamil', /\p{Script_Extensions=Tamil}/u],
  ['telugu', /\p{Script_Extensions=Telugu}/u],
  ['kannada', /\p{Script_Extensions=Kannada}/u],
  ['malayalam', /\p{Script_Extensions=Malayalam}/u],
  ['sinhala', /\p{Script_Extensions=Sinhala}/u],
  ['thai', /\p{Script_Extensions=Thai}|฿/u],
  ['lao', /\p{Script_Extensions=Lao}/u],
  ['khmer', /\p{Script_Extensions=Khmer}/u],
  ['myanmar', /\p{Script_Extensions=Myanmar}/u],
  ['ethiopic', /\p{Script_Extensions=Ethiopic}/u],
  ['georgian', /\p{Script_Extensions=Georgian}/u],
  ['armenian', /\p{Script_Extensions=Armenian}/u],
]

/** Letters of the fonts of one script. */
const lettersOf: ReadonlyMap<string, RegExp> = new Map(
  others.flatMap(([script, letters]) =>
    ['regular', 'bold'].map((weight) => [`sans-${script}-${weight}`, letters] as const),
  ),
)

/** Whether the letters of a font have to be shaped word by word; so are those of all scripts with a font of their own. */
export function isShaped(name: string): boolean {
  return lettersOf.has(name)
}

/** Whether a font can have any of the characters: those of one script are not read for the others' sake. */
export function mayServe(name: string, characters: Iterable<number>): boolean {
  const letters = lettersOf.get(name)
  if (letters === undefined) return true
  for (const character of characters) if (letters.test(String.fromCodePoint(character))) return true
  return false
}

/**
 * The fonts to try for each style, best first. A Chinese book takes its Latin letters from the Chinese font, whose
 * letters are drawn to go with its characters; any other book takes them from the Latin one.
 */
export function chains(
  lang: string,
  user: UserFaces = { regular: [], bold: [] },
): Readonly<Record<FontStyle, readonly FaceName[]>> {
  const own = ownScript(lang)
  const east = (weight: string): string[] =>
    [...scripts]
      .sort((a, b) => Number(b === own) - Number(a === own))
      .map((script) => `sans-${script}-${weight}`)
  const text = (weight: string): readonly FaceName[] => {
    const latin = [`sans-${weight}`]
    const both =
      own === null
        ? [...latin, ...east(weight)]
        : [...east(weight).slice(0, 1), ...latin, ...east(weight).slice(1)]
    const [best, worst] = weight === 'bold' ? [user.bold, user.regular] : [user.regular, user.bold]
    const scriptFonts = others.map(([script]) => `sans-${script}-${weight}`)
    return plain([...best, ...both, ...scriptFonts, ...symbols, ...worst])
  }
  const slanted = (latin: string, weight: string): readonly FaceName[] => [...plain([latin]), ...text(weight)]
  const code = (mono: string): readonly FaceName[] => [
    ...plain([mono, 'mono-regular']),
    ...plain([...user.regular, ...east('regular')]).map((face) => ({ ...face, cell: twoCells })),
    ...text('regular'),
  ]
  return {
    regular: text('regular'),
    bold: text('bold'),
    italic: slanted('sans-italic', 'regular'),
    boldItalic: slanted('sans-bold-italic', 'bold'),
    mono: code('mono-regular'),
    monoBold: code('mono-bold'),
    monoItalic: code('mono-italic'),
  }
}

/** The East Asian font that a language's letters are set in, or null. */
function ownScript(lang: string): (typeof scripts)[number] | null {
  if (/^(zh|yue)\b/i.test(lang)) return 'sc'
  if (/^ja\b/i.test(lang)) return 'jp'
  return /^ko\b/i.test(lang) ? 'kr' : null
}

function plain(names: readonly string[]): FaceName[] {
  return names.map((name) => ({ name, cell: null }))
}
