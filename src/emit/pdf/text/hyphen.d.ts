declare module 'hyphen' {
  /** TeX's patterns of a language, packed. */
  export type Patterns = { readonly patterns: readonly string[] }

  /** Makes a function that puts `hyphenChar` where a word may be parted. */
  export default function createHyphenator(
    patterns: Patterns,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string
}

declare module 'hyphen/patterns/*' {
  import type { Patterns } from 'hyphen'

  const patterns: Patterns
  export default patterns
}
