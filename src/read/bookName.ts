/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest name in bytes: file systems take 255, and `-questions.pdf.tmp` and the like follow. */
const longest = 180

/**
 * The name of a book from the name of its input: safe on every file system and still readable, so Chinese stays Chinese
 * (`机器学习 100 题.md` → `机器学习 100 题`).
 */
export function bookName(input: string, isFolder: boolean): string {
  const stem = isFolder ? input : input.replace(/(?<=.)\.[^.\s]{1,9}$/u, '')
  const safe = stem
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file name may hold them
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const short = shorten(safe)
  if (short === '' || /^-+$/.test(short)) return 'book'
  return reserved.test(short.split('.')[0] ?? '') ? `${short}-book` : short
}

/** Cuts between characters where the name is too long in UTF-8. */
function shorten(name: string): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > longest) break
    kept += character
  }
  return kept.replace(/[\s.]+$/u, '')
}
