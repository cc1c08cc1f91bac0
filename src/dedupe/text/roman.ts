const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** Roman numerals of two letters and more behind a word, and a single one behind a name at the end: `World War I`. */
const numeral =
  /(?<=\p{L} )(?:X{0,2}(?:I{2,3}|I[VX]|VI{1,3})|X{1,2}I)(?![\p{L}\p{N}])|(?<=[^\s?.!,] \p{Lu}\p{L}+ )I(?=\s*(?:[?.!,;:)]|$))/gu

/** A title with its Roman numerals as digits, so that `World War II` and `World War I` differ in a number. */
export function arabic(title: string): string {
  if (!/[IVX]/.test(title)) return title
  return title.replace(numeral, (found) => String(worth(found)))
}

function worth(numeral: string): number {
  const values = [...numeral].map((letter) => letters[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
