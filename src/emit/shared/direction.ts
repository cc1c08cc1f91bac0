/** Scripts that run from right to left (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Which way the lines of a language run; a malformed tag runs from left to right. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** The blocks that Unicode keeps for scripts from right to left. */
const rightToLeftLetters =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+/gu

/**
 * The `dir` attribute of a block whose letters all run the other way than the text around it, else '': an English
 * sentence in an Arabic book has its full stop at its right end. A mixed block runs as the book does.
 */
export function ownDirection(text: string, around: 'ltr' | 'rtl'): string {
  const others = text.replace(rightToLeftLetters, '')
  const rightToLeft = others.length < text.length
  if (around === 'rtl') return rightToLeft || !/\p{L}/u.test(text) ? '' : ' dir="ltr"'
  return rightToLeft && !/\p{L}/u.test(others) ? ' dir="rtl"' : ''
}
