import { normalKey, squashed } from './normalise.ts'

/** Only so much of an answer is looked at: two that begin alike are alike. */
const longest = 6000

/** Pairs of neighbouring characters of a text, each as often as it stands there: numbers in ascending order. */
export type Bigrams = Float64Array

/** More than the code of any character. */
const characterRange = 0x200000

/** The bigrams of a text in its normal form. */
export function bigramsOf(text: string): Bigrams {
  const characters = squashed(normalKey(text.slice(0, longest)))
  const found = new Float64Array(characters.length)
  let count = 0
  let before = characters.codePointAt(0) ?? 0
  for (let at = lengthOf(before); at < characters.length; ) {
    const code = characters.codePointAt(at) ?? 0
    found[count++] = before * characterRange + code
    before = code
    at += lengthOf(code)
  }
  return found.subarray(0, count).sort()
}

function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

/** Dice coefficient of two texts' bigrams, 0…1. */
export function dice(a: Bigrams, b: Bigrams): number {
  const total = a.length + b.length
  if (total === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return (2 * common) / total
}
