/** Patterns by language, each for what one of its words or a part of a word looks like, parted by `|`. */
export type Patterns = Readonly<Record<string, string>>

/** The source of a pattern for any of them. */
export function alternatives(patterns: Patterns): string {
  return Object.values(patterns).join('|')
}
