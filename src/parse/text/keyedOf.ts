import { nameOf } from './names.ts'

/** Fewest lines with such a label and a digit. */
const fewest = 3

/** A name of one letter or more words, and digits behind a space, which are all of a line. */
const keyed = /^[\s*_]*([\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,3})[ \t\u3000]+([1-9])(?:\s*[,，、]\s*[1-9])*\s*$/u

/**
 * Names of answers before a digit that is the key, not their number: the digits of all such lines do not count on.
 *
 *     正答　4        정답 2        Respuesta 3
 */
export function keyedOf(lines: readonly string[]): readonly string[] {
  const digits = new Map<string, number[]>()
  for (const text of lines) {
    if (text.length > longest) continue
    const [, words = '', digit] = keyed.exec(text) ?? []
    const found = digit === undefined ? null : nameOf(words)
    if (found?.role !== 'answer') continue
    digits.set(found.name, [...(digits.get(found.name) ?? []), Number(digit)])
  }
  return [...digits].flatMap(([name, all]) => (all.length >= fewest && !countOn(all) ? [name] : []))
}

/** Longest such line, in UTF-16 units. */
const longest = 60

/** Whether numbers start with 1 and most are one more than the one before, or 1 again. */
function countOn(numbers: readonly number[]): boolean {
  const following = numbers.filter((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1)
  return numbers[0] === 1 && following.length * 4 >= numbers.length * 3
}
