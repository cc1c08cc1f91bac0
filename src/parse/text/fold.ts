const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\ufe0f/g
const word = /[\p{L}\p{N}\p{M}]/u

/** A label or a heading as it is looked up: lower case, compatibility forms folded, no marks or spaces around. */
export function fold(text: string): string {
  const flat = text.normalize('NFKC').toLowerCase().replace(invisible, '').replace(/\s+/g, ' ')
  const characters = [...flat]
  let start = 0
  let end = characters.length
  while (start < end && !word.test(characters[start] ?? '')) start++
  while (end > start && !word.test(characters[end - 1] ?? '')) end--
  return characters.slice(start, end).join('')
}

/** Letters and digits alone, for comparing texts that differ in punctuation. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
}
