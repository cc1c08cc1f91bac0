import { colorVariables, sizeVariables, type Theme } from '../theme.ts'

/** The tokens of a theme as the page's first rules: light, and dark where the system or the reader wants it. */
export function themeCss(theme: Theme, eastAsian: boolean): string {
  const dark = `color-scheme: dark; ${colorVariables(theme.dark)}`
  return `:root { ${colorVariables(theme.light)} ${sizeVariables(theme, eastAsian)} }
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { ${dark} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${dark} } }
`
}
