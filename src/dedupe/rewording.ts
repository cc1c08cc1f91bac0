/** A word, or a character of a script without spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\s]+/gu

/** Only so many words are looked at. */
const mostWords = 120

/** How two sentences differ in their words. */
export interface Rewording {
  /** How many stretches of one have other words, or none, in the other. */
  readonly places: number
  /** How much of the shorter stands in the longer, in its order: 0…1. */
  readonly kept: number
}

/** Words of a key, in order. */
export function wordsOf(key: string): readonly string[] {
  return key.match(word) ?? []
}

/** Lays two keys over each other by the longest row of words that both have; the same for both orders. */
export function rewording(x: string, y: string): Rewording {
  const [first, second] = x < y ? [x, y] : [y, x]
  const [a, b] = [wordsOf(first).slice(0, mostWords), wordsOf(second).slice(0, mostWords)]
  const width = b.length + 1
  const longest = longestRows(a, b)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  let [i, j, places, apart] = [0, 0, 0, false]
  while (i < a.length || j < b.length) {
    const same = i < a.length && j < b.length && a[i] === b[j]
    if (!same && !apart) places++
    apart = !same
    if (same) j++
    if (same || j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++
    else j++
  }
  return { places, kept: at(0, 0) / Math.max(1, Math.min(a.length, b.length)) }
}

/** Length of the longest common row of what is left behind each pair of places. */
function longestRows(a: readonly string[], b: readonly string[]): Uint8Array {
  const width = b.length + 1
  const longest = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j
      longest[here] =
        a[i] === b[j]
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
    }
  }
  return longest
}
