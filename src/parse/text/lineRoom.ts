import { habits } from './habits.ts'

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，、。；：？！（）「」『』【】]/gu

/** How wide a line is: its characters, those that are as wide as two counted twice. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}

/** So many lines may be wider than an article has room for: an address, a row of a table. */
const others = 2

/** How wide the lines of an article are: the widest but a few. */
export function roomOf(lines: readonly string[]): number {
  return lines.map(widthOf).sort((a, b) => b - a)[others] ?? 0
}

/** A line that is broken for want of room is filled to this share at least. */
const filled = 0.7

const goesOn = /[:：,，、;；([（【「“=+–—-]\s*$/u

/** A line that starts with a small letter as all of the article do tells nothing; nor does one behind a script without such. */
const sentence = /^[^\p{L}]*\p{Lu}.*[\p{Ll}\p{Lu}][^\p{L}]*$/u

/**
 * Whether a line ends where its writer ended it: there was room for the word that the next starts with, and the sentence does
 * not go on there.
 */
export function endsItself(line: string, next: string): boolean {
  const { room } = habits()
  if (goesOn.test(line) || (/^\s*\p{Ll}/u.test(next) && sentence.test(line))) return false
  const [word = ''] =
    /^\s*(?:[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\S)/u.exec(next) ?? []
  return widthOf(line.trim()) + 1 + widthOf(word.trim()) < room * filled
}
