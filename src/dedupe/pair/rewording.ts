import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'

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
export const wordsOf = perFrame(({ key }: Frame): readonly string[] => key.match(word) ?? [])

/** The words that are looked at. */
const wordRow = perFrame((frame): WordRow => {
  const words = wordsOf(frame).slice(0, mostWords)
  return { words, codes: Int32Array.from(words, codeOf) }
})

/** Words with a number of each: two words are held against each other only where their numbers are the same. */
interface WordRow {
  readonly words: readonly string[]
  readonly codes: Int32Array
}

function codeOf(text: string): number {
  let code = 0
  for (let at = 0; at < text.length; at++) code = (Math.imul(code, 31) + text.charCodeAt(at)) | 0
  return code
}

/** Lays two keys over each other by the longest row of words that both have; the same for both orders. */
export function rewording(x: Frame, y: Frame): Rewording {
  const [a, b] = x.key < y.key ? [wordRow(x), wordRow(y)] : [wordRow(y), wordRow(x)]
  const [height, width] = [a.codes.length, b.codes.length]
  layOver(a, b)
  let [i, j, places, apart] = [0, 0, 0, false]
  while (i < height || j < width) {
    const same = i < height && j < width && areSame(a, i, b, j)
    if (!same && !apart) places++
    apart = !same
    if (same) j++
    if (same || j >= width || (i < height && longestAt(i + 1, j) >= longestAt(i, j + 1))) i++
    else j++
  }
  return { places, kept: longestAt(0, 0) / Math.max(1, Math.min(height, width)) }
}

function areSame(a: WordRow, i: number, b: WordRow, j: number): boolean {
  return a.codes[i] === b.codes[j] && a.words[i] === b.words[j]
}

const stride = mostWords + 1
/** Length of the longest common row of what is left behind each pair of places; kept because it is asked for each pair of a book. */
const longest = new Uint8Array(stride * stride)

function longestAt(i: number, j: number): number {
  return longest[i * stride + j] ?? 0
}

function layOver(a: WordRow, b: WordRow): void {
  const [height, width] = [a.codes.length, b.codes.length]
  longest.fill(0, height * stride, height * stride + width + 1)
  for (let i = height - 1; i >= 0; i--) {
    const [code, at] = [a.codes[i], i * stride]
    let right = 0
    longest[at + width] = 0
    for (let j = width - 1; j >= 0; j--) {
      const below = longest[at + stride + j] ?? 0
      if (code === b.codes[j] && areSame(a, i, b, j)) right = (longest[at + stride + j + 1] ?? 0) + 1
      else if (below > right) right = below
      longest[at + j] = right
    }
  }
}
