import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const name = 'الف'
const option = new RegExp(`^\\s*(?:[-*+]\\s+)?[(（[]?${name}\\s*[)）\\].:–-]`)
const key = new RegExp(
  `(?<=\\p{Nd}\\s*[-–—.:)）=→]?\\s*[(（[]?\\s*|^\\s*(?:[-*+]\\s+)?[(（[]?)${name}(?!\\p{L})`,
  'gu',
)

/** The first answer to choose from under the name of its letter, as Persian has it, and in keys: `الف) ۱۶` over `ب) ۳۲`. */
export function namedLetters({ lines }: Lines): Edit[] {
  if (!lines.some(({ text, code }) => !code && text.includes(name) && option.test(text))) return []
  return lines.flatMap(({ start, text, code }): Edit[] =>
    code || !text.includes(name)
      ? []
      : [...text.matchAll(key)].map(({ index }) => ({
          start: start + index,
          end: start + index + name.length,
          text: 'ا',
          message: `\`${name}\` read as the letter of an answer to choose from`,
        })),
  )
}
