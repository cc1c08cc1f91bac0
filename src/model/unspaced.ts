/**
 * A letter or mark of the scripts that are written without spaces, Han, kana and Bopomofo with their wide marks, as the source
 * of an expression. Hangul has spaces and is not among them.
 */
export const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\u3000-\\u303F\\uFF01-\\uFF9F\\uFFE0-\\uFFE6“”‘’—…]'
