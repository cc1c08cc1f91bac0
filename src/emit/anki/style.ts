import { colorVariables, sizeVariables, type Theme } from '../shared/theme.ts'

/** What Anki and its kin put on the card, or around it, by night. */
const night = ['.nightMode.card', '.night_mode.card', '.nightMode .card', '.night_mode .card'].join(', ')

/**
 * The style of the note types: the theme's tokens, by day and by night, then the design. Books of all languages share the
 * note types, so both leadings are there: `--leading`, and `--leading-east-asian`.
 */
export function cardStyle(css: string, theme: Theme): string {
  const eastAsian = `--leading-east-asian: ${theme.leading.eastAsian};`
  return `.card { ${colorVariables(theme.light)} ${sizeVariables(theme, false)} ${eastAsian} }
${night} { color-scheme: dark; ${colorVariables(theme.dark)} }

${css}`
}
