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

/** A letter of the blocks that Unicode keeps for scripts from right to left. */
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * The `dir` attribute of a block that runs the other way than the text around it, else '': an English sentence in an
 * Arabic book has its full stop at its right end. A mixed block runs the way of most of its letters; in a book from right
 * to left, whose sentences are full of Latin terms, only if it also begins with one of those.
 */
export function ownDirection(text: string, around: 'ltr' | 'rtl'): string {
  if (around === 'ltr' && !rightToLeftLetter.test(text)) return ''
  const letters = text.match(/\p{L}/gu) ?? []
  const leftwards = letters.filter((letter) => rightToLeftLetter.test(letter)).length
  if (around === 'ltr') return 2 * leftwards > letters.length ? ' dir="rtl"' : ''
  const [first] = letters
  if (first === undefined || rightToLeftLetter.test(first)) return ''
  return 2 * leftwards < letters.length ? ' dir="ltr"' : ''
}
