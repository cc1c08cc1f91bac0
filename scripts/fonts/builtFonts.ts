/** One TrueType file to make: where its slices are and which instance of the variable font is wanted. */
export interface BuiltFont {
  /** Name of the file without `.ttf`; `src/emit/shared/fonts/faces.ts` asks for it. */
  readonly name: string
  readonly postScriptName: string
  /** Folder of the package with the web-font slices. */
  readonly folder: string
  /** Which slices of `folder/files` are wanted; the order is that of the names. */
  readonly files: RegExp
  /** Weight that the variable axis is pinned to; null where the font is static. */
  readonly weight: number | null
  /** Whether the tables that join and place letters are kept; only for a font of one slice. */
  readonly shaping?: boolean
}

const variable = 'node_modules/@fontsource-variable'

/** Slices of scripts that need shaping are left out: a font merged from slices has no shaping tables. */
const sans = (style: string): RegExp =>
  new RegExp(
    `^noto-sans-(latin|latin-ext|greek|greek-ext|cyrillic|cyrillic-ext|vietnamese)-wght-${style}\\.woff2$`,
  )

/** Every font of the PDF writer. All are under the SIL Open Font License 1.1 without a reserved name. */
export const builtFonts: readonly BuiltFont[] = [
  font('sans-sc-regular', 'NotoSansSC-Regular', 'noto-sans-sc', /-wght-normal\.woff2$/, 400),
  font('sans-sc-bold', 'NotoSansSC-Bold', 'noto-sans-sc', /-wght-normal\.woff2$/, 700),
  font('sans-jp-regular', 'NotoSansJP-Regular', 'noto-sans-jp', /-wght-normal\.woff2$/, 400),
  font('sans-jp-bold', 'NotoSansJP-Bold', 'noto-sans-jp', /-wght-normal\.woff2$/, 700),
  font('sans-kr-regular', 'NotoSansKR-Regular', 'noto-sans-kr', /-wght-normal\.woff2$/, 400),
  font('sans-kr-bold', 'NotoSansKR-Bold', 'noto-sans-kr', /-wght-normal\.woff2$/, 700),
  ...shaped('hebrew', 'Hebrew'),
  ...shaped('arabic', 'Arabic'),
  ...shaped('devanagari', 'Devanagari', 'noto-sans'),
  ...shaped('bengali', 'Bengali'),
  ...shaped('gurmukhi', 'Gurmukhi'),
  ...shaped('gujarati', 'Gujarati'),
  ...shaped('tamil', 'Tamil'),
  ...shaped('telugu', 'Telugu'),
  ...shaped('kannada', 'Kannada'),
  ...shaped('malayalam', 'Malayalam'),
  ...shaped('sinhala', 'Sinhala'),
  ...shaped('thai', 'Thai'),
  ...shaped('lao', 'Lao'),
  ...shaped('khmer', 'Khmer'),
  ...shaped('myanmar', 'Myanmar'),
  ...shaped('ethiopic', 'Ethiopic'),
  ...shaped('georgian', 'Georgian'),
  ...shaped('armenian', 'Armenian'),
  font('sans-regular', 'NotoSans-Regular', 'noto-sans', sans('normal'), 400),
  font('sans-bold', 'NotoSans-Bold', 'noto-sans', sans('normal'), 700),
  font('sans-italic', 'NotoSans-Italic', 'noto-sans', sans('italic'), 400),
  font('sans-bold-italic', 'NotoSans-BoldItalic', 'noto-sans', sans('italic'), 700),
  font('mono-regular', 'JetBrainsMono-Regular', 'jetbrains-mono', /-wght-normal\.woff2$/, 400),
  font('mono-bold', 'JetBrainsMono-Bold', 'jetbrains-mono', /-wght-normal\.woff2$/, 700),
  font('mono-italic', 'JetBrainsMono-Italic', 'jetbrains-mono', /-wght-italic\.woff2$/, 400),
  font('symbols', 'NotoSansSymbols-Regular', 'noto-sans-symbols', /-wght-normal\.woff2$/, 400),
  font('emoji', 'NotoEmoji-Regular', 'noto-emoji', /-wght-normal\.woff2$/, 400),
  {
    name: 'symbols-2',
    postScriptName: 'NotoSansSymbols2-Regular',
    folder: 'node_modules/@fontsource/noto-sans-symbols-2',
    files: /-400-normal\.woff2$/,
    weight: null,
  },
  {
    name: 'math',
    postScriptName: 'NotoSansMath-Regular',
    folder: 'node_modules/@fontsource/noto-sans-math',
    files: /-400-normal\.woff2$/,
    weight: null,
  },
]

function font(
  name: string,
  postScriptName: string,
  folder: string,
  files: RegExp,
  weight: number,
): BuiltFont {
  return { name, postScriptName, folder: `${variable}/${folder}`, files, weight }
}

/** The letters of one script in two weights, with the tables that say how they join. */
function shaped(script: string, name: string, folder = `noto-sans-${script}`): BuiltFont[] {
  const slice = new RegExp(`-${script}-wght-normal\\.woff2$`)
  return [
    { ...font(`sans-${script}-regular`, `NotoSans${name}-Regular`, folder, slice, 400), shaping: true },
    { ...font(`sans-${script}-bold`, `NotoSans${name}-Bold`, folder, slice, 700), shaping: true },
  ]
}
