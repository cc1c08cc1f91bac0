/** How many cells of a terminal a text takes: a wide character takes two. */
export function cellsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)
}

/** Whether a line may be broken beside a character. */
export function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\u3000-\u303f]/u.test(
    character,
  )
}

/** A text with spaces behind it up to a width, one at least. */
export function pad(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(1, cells - cellsOf(text)))
}
