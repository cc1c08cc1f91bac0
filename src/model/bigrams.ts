/**
 * Pairs of neighbouring characters of a text, each as often as it stands there: as numbers, of 32 bits where every character is
 * one code unit.
 */
export type Bigrams = Uint32Array | Float64Array

/** More than the code of any character. */
const characterRange = 0x200000
/** More than the number of any pair of characters of one code unit. */
const widePairs = 2 ** 32

/** The bigrams of a text as it stands. */
export function bigrams(text: string): Bigrams {
  return /[\ud800-\udfff]/.test(text) ? wideBigrams(text) : narrowBigrams(text)
}

function narrowBigrams(characters: string): Bigrams {
  const found = new Uint32Array(Math.max(0, characters.length - 1))
  let before = characters.charCodeAt(0)
  for (let at = 1; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    found[at - 1] = before * 0x10000 + unit
    before = unit
  }
  return found
}

function wideBigrams(text: string): Bigrams {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  return Float64Array.from({ length: Math.max(0, codes.length - 1) }, (_, at) => {
    const [x = 0, y = 0] = [codes[at], codes[at + 1]]
    return x > 0xffff || y > 0xffff ? widePairs + x * characterRange + y : x * 0x10000 + y
  })
}

/** Dice coefficient of two texts' bigrams, 0…1. */
export function dice(a: Bigrams, b: Bigrams): number {
  const total = a.length + b.length
  return total === 0 ? 0 : (2 * common(a, b)) / total
}

/** A table of bigrams with how often each is left, plus one; kept because it is asked for each pair of a book. */
let [held, left] = [new Float64Array(1024), new Int32Array(1024)]

/** How many bigrams of one text the other has too, each as often as both have it. */
function common(a: Bigrams, b: Bigrams): number {
  const bits = 33 - Math.clz32(a.length)
  if (held.length < 2 ** bits) [held, left] = [new Float64Array(2 ** bits), new Int32Array(2 ** bits)]
  left.fill(0, 0, 2 ** bits)
  for (let at = 0; at < a.length; at++) {
    const bigram = a[at] ?? 0
    const place = placeOf(bigram, bits)
    held[place] = bigram
    left[place] = Math.max(1, left[place] ?? 0) + 1
  }
  let found = 0
  for (let at = 0; at < b.length; at++) {
    const place = placeOf(b[at] ?? 0, bits)
    if ((left[place] ?? 0) < 2) continue
    left[place] = (left[place] ?? 0) - 1
    found++
  }
  return found
}

/** Where a bigram stands in the table of 2^bits places, or may be put. */
function placeOf(bigram: number, bits: number): number {
  let place = Math.imul(bigram | 0, 0x9e3779b1) >>> (32 - bits)
  while (left[place] !== 0 && held[place] !== bigram) place = (place + 1) & (2 ** bits - 1)
  return place
}
