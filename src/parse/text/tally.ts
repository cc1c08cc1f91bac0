const pattern =
  /\s*[(（[【]\s*((?:[\p{L}×]{1,12}\s?){0,2}\d{1,3}(?:\s?[\p{L}×]{1,12}){0,2}[!！+]*)\s*[)）\]】]\s*$/u

/** Longest count, in characters, with its brackets. */
const longest = 40

/** A count in brackets at the end of a text, and where it starts: `（9次）`, `(asked 3 times)`, `[x4]`; null of none. */
export function tallyAtEnd(text: string): { readonly note: string; readonly index: number } | null {
  if (!/[)）\]】]\s*$/u.test(text.slice(-4))) return null
  const tail = text.slice(-longest)
  const match = pattern.exec(tail)
  const note = match?.[1] ?? ''
  return match !== null && /[\p{L}×]/u.test(note)
    ? { note, index: text.length - tail.length + match.index }
    : null
}
