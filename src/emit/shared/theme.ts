import * as v from 'valibot'
import { type Options, themeNames } from '../../config/options.ts'
import type { Ports } from '../emitter.ts'
import { readDesign, templateSource } from './design.ts'

/**
 * The colours of a theme, the same names in every format: CSS has them as `--ink`, the PDF as `ink`. `surface` is what
 * a question stands on, `well` what code and tables do; `-soft` is a ground for text in the colour beside it.
 */
export const colorNames = [
  'paper',
  'surface',
  'raised',
  'well',
  'ink',
  'muted',
  'line',
  'line-strong',
  'accent',
  'accent-ink',
  'accent-soft',
  'right',
  'right-soft',
  'wrong',
  'wrong-soft',
  'mark',
  'code-keyword',
  'code-string',
  'code-number',
  'code-comment',
  'code-name',
  'code-type',
] as const

/** A colour of every name, `#rrggbb`. */
export type Palette = Readonly<Record<(typeof colorNames)[number], string>>

const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #1c4f82'))
const palette = v.strictObject(v.entriesFromList(colorNames, color))
const ratio = v.pipe(v.number(), v.minValue(0.5), v.maxValue(4))

const schema = v.strictObject({
  leading: v.strictObject({ eastAsian: ratio, other: ratio }),
  scale: v.strictObject({
    title: ratio,
    section: ratio,
    question: ratio,
    small: ratio,
    code: ratio,
    table: ratio,
  }),
  light: palette,
  dark: palette,
})

/**
 * What every format takes from a theme. `leading` is from one line to the next, `scale` the size of letters, both in
 * sizes of the text; the PDF has the light palette.
 */
export interface Theme {
  readonly leading: { readonly eastAsian: number; readonly other: number }
  readonly scale: Readonly<Record<'title' | 'section' | 'question' | 'small' | 'code' | 'table', number>>
  readonly light: Palette
  readonly dark: Palette
}

/**
 * The theme of a name, or of a JSON file by its absolute path; what that leaves out is as in `plain`.
 *
 * @throws PublishError `config-invalid` where it is no theme.
 */
export async function loadTheme(
  options: Pick<Options, 'theme' | 'templates'>,
  resource: Ports['resource'],
): Promise<Theme> {
  const { theme } = options
  const isNamed = (themeNames as readonly string[]).includes(theme)
  const basis = `templates/themes/${isNamed ? theme : 'plain'}.json`
  const file = isNamed
    ? { name: basis, basis, source: templateSource(basis, options) }
    : { name: theme, basis, source: theme }
  return readDesign(schema, file, resource)
}

/** Declarations of the colours as CSS variables, `--ink: #1d1d1f;` and the others. */
export function colorVariables(palette: Palette): string {
  return colorNames.map((name) => `--${name}: ${palette[name]};`).join(' ')
}

/** The variables that are not colours: `--leading` and `--scale-title` to `--scale-table`. */
export function sizeVariables({ leading, scale }: Theme, eastAsian: boolean): string {
  const sizes = Object.entries(scale).map(([name, size]) => `--scale-${name}: ${size}em;`)
  return [`--leading: ${eastAsian ? leading.eastAsian : leading.other};`, ...sizes].join(' ')
}

/**
 * Puts values in the place of `var(--name)`, for readers of books that know no variables. What stands inside a dark
 * media query takes the dark palette; a name that the theme does not have is left as it is.
 */
export function withoutVariables(css: string, theme: Theme, eastAsian: boolean): string {
  const sizes = valuesOf(sizeVariables(theme, eastAsian))
  const light = new Map([...sizes, ...valuesOf(colorVariables(theme.light))])
  const dark = new Map([...sizes, ...valuesOf(colorVariables(theme.dark))])
  const [day = '', ...nights] = css.split(/(?=@media \(prefers-color-scheme: dark\))/)
  return filled(day, light) + nights.map((night) => filled(night, dark)).join('')
}

function valuesOf(declarations: string): Map<string, string> {
  return new Map(
    [...declarations.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

function filled(css: string, values: ReadonlyMap<string, string>): string {
  return css.replace(/var\(--([\w-]+)\)/g, (all, name: string) => values.get(name) ?? all)
}
