import type { Shaped } from './shape.ts'

/**
 * Whether a word that is too long for its line may end before a character rather than anywhere: behind a mark inside it
 * (`org.apache.|db`, `a/|b`, `key=|value`) or before the next word of a name (`Consistency|Level`).
 */
export function isSeam(shaped: readonly Shaped[], at: number): boolean {
  const [before, after] = [shaped[at - 1], shaped[at]]
  if (before === undefined || after === undefined || after.class !== 'letter') return false
  if (isMark(before.character)) return !(isDigit(after.character) && isDigit(shaped[at - 2]?.character ?? 0))
  return isUpper(after.character) && isLower(before.character)
}

const marks: ReadonlySet<number> = new Set([...'./\\_-:@?&=,;+#|~'].map((mark) => mark.codePointAt(0) ?? 0))

function isMark(character: number): boolean {
  return marks.has(character)
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39
}

function isUpper(character: number): boolean {
  return character >= 0x41 && character <= 0x5a
}

function isLower(character: number): boolean {
  return character >= 0x61 && character <= 0x7a
}
