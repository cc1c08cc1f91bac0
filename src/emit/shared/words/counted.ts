import type { Counted } from './wordList.ts'

/** Puts values into the braces of a pattern: `fill('{n} of {m}', { n: 2, m: 5 })`. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The form of a counted sentence that the language asks for `n`, with the number filled in. */
export function counted(forms: Counted, n: number, lang: string): string {
  const category = new Intl.PluralRules(lang).select(n)
  return fill(forms[category] ?? forms.other, { n })
}
