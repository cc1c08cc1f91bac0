import type { Edit } from '../edits.ts'
import { holdsOneOf, type Lines } from '../lines.ts'

/** Zero-width space, word joiner, byte order mark inside a text. Joiners that shape letters or emoji are text. */
const invisible = /[\0\u200B\u2060\uFEFF]+/g

/** Nowhere a character of a text, in code neither. */
const noise = /\0+/g

/** Scripts that part words with zero-width spaces. */
const parted = /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Tibetan}]/u

/** Takes out characters without width, and the wide spaces that indent a paragraph; said once a line. */
export function invisibles(all: Lines): Edit[] {
  const edits: Edit[] = []
  if (!holdsOneOf(all, ['\0', '\u200b', '\u2060', '\ufeff', '\u3000'])) return edits
  for (const { text, start, code } of all.lines) {
    const indent = code ? 0 : (/^\u3000+/.exec(text)?.[0].length ?? 0)
    if (indent > 0) edits.push({ start, end: start + indent, text: '', message: null })
    const found = code || parted.test(text) ? noise : invisible
    let message: string | null = 'characters without width taken out'
    for (const match of text.matchAll(found)) {
      const at = start + match.index
      edits.push({ start: at, end: at + match[0].length, text: '', message })
      message = null
    }
  }
  return edits
}
