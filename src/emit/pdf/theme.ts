/** What a designer sets for the PDFs: `templates/pdf/theme.json`. All lengths are points. */
export interface Theme {
  /** Size of the text; headings and the rest are given beside it. */
  readonly size: number
  /** Distance of baselines in sizes of the text: squares want more air than letters. */
  readonly leading: { readonly eastAsian: number; readonly other: number }
  readonly title: number
  readonly section: number
  readonly question: number
  readonly small: number
  readonly code: number
  readonly table: number
  /** Width of the column at the left in which the numbers of questions stand. */
  readonly gutter: number
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly inner: number
    readonly outer: number
  }
  /** Colour operators. */
  readonly color: {
    readonly text: string
    readonly muted: string
    readonly accent: string
    readonly rule: string
    readonly ground: string
    readonly string: string
    readonly answer: string
  }
}

/** Reads a theme; its colours are written `#rrggbb`. */
export function readTheme(bytes: Uint8Array): Theme {
  const theme = JSON.parse(new TextDecoder().decode(bytes)) as Theme
  const color = Object.fromEntries(
    Object.entries(theme.color).map(([name, value]) => [name, operator(value)]),
  )
  return { ...theme, color: color as unknown as Theme['color'] } // the same names with other values
}

/** `#1c4f82` → `0.11 0.31 0.51 rg`; a grey needs one number. */
function operator(color: string): string {
  const parts = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3))
  return new Set(parts).size === 1 ? `${parts[0]} g` : `${parts.join(' ')} rg`
}
