/** Capitals in brackets, and what may stand before them: a name of two words or of four characters. */
const capitals = /[(（]\s*(\p{Lu}[\p{Lu}\d/]{1,7}s?)\s*[)）]/u
const longName =
  /[\p{L}\p{N}]+[ '’-][\p{L}\p{N}]+\s*$|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー ]{4}$/u
/** As much before a bracket as can hold a name. */
const nameLength = 60

/** A title without the abbreviation that it gives for its name, and that abbreviation in small letters. */
export function withoutGloss(title: string): { readonly bare: string; readonly gloss: string | null } {
  const found = capitals.exec(title)
  if (found === null || isShouted(title, found[1] ?? '')) return { bare: title, gloss: null }
  const before = title.slice(0, found.index)
  if (!longName.test(before.slice(-nameLength).trimEnd())) return { bare: title, gloss: null }
  const bare = `${before} ${title.slice(found.index + found[0].length)}`
  return { bare, gloss: (found[1] ?? '').toLowerCase() }
}

/** Among capitals a longer word in brackets is a remark: `NOTE (OPTIONAL)`. */
function isShouted(title: string, word: string): boolean {
  return word.length > 5 && !/[\p{Ll}\p{Lo}]/u.test(title)
}
