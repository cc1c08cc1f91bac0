import { apart } from './contrast.ts'

/** A word, or a character of a script without spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\s]+/gu

/**
 * Whether two sentences are written alike but for one stretch, half of the shorter or more standing before and behind it:
 * whoever asks the same again in the same words changes none of them by chance.
 */
export function differsOnce(x: string, y: string): boolean {
  const [a, b] = [x.match(word) ?? [], y.match(word) ?? []]
  const [left] = apart(a, b)
  const least = Math.min(a.length, b.length)
  const same = a.length - left.length
  return 2 * same >= least
}
