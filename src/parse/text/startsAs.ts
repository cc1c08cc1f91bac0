const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Tells whether a text may start as one of `names` does, by its first letter, accents aside: a look that costs little where
 * most texts start otherwise. A text whose first sign is a digit, or that has none, always may.
 */
export function startsAs(names: readonly string[]): (text: string) => boolean {
  const starts = new Set(names.map((name) => bare(signOf(name))))
  /** By the sign; an article has few. */
  const known = new Map<string, boolean>()
  return (text) => {
    const sign = signOf(text)
    const before = known.get(sign)
    if (before !== undefined) return before
    const letter = bare(sign)
    const may = starts.has(letter) || !/\p{L}/u.test(letter)
    known.set(sign, may)
    return may
  }
}

function signOf(text: string): string {
  const at = text.search(letterOrDigit)
  return at < 0 ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function bare(sign: string): string {
  return sign.normalize('NFKD').charAt(0).toLowerCase()
}
