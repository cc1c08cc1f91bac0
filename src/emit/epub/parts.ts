/** Parts of XHTML: code and formulas, tags, and what stands between them. */
export const parts = /<(pre|code|math)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

/** A character by its name or number, as a part of an expression. */
export const entity = '&#?\\w+;'

/** Letters that fill a square, and the marks between them, as a part of an expression. */
export const square =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef]'
