/** Signs of scripts that write words without spaces between them. */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u

function isDense(word: string): boolean {
  return dense.test(word)
}

/** The source of a pattern for one of the words, or for one of these alone: of scripts without spaces, or of all others. */
export function anyOf(words: readonly string[], script?: 'spaced' | 'dense'): string {
  return words
    .filter((word) => script === undefined || isDense(word) === (script === 'dense'))
    .map(escaped)
    .join('|')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
