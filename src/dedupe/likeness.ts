import { isPair } from './characters.ts'
import { normalKey, squashed } from './normalise.ts'

/** Only so much of an answer is looked at: two that begin alike are alike. */
const longest = 6000

/** Pairs of neighbouring characters of a text, each as often as it stands there. */
export type Bigrams = ReadonlyMap<string, number>

/** The bigrams of a text in its normal form. */
export function bigramsOf(text: string): Bigrams {
  const characters = squashed(normalKey(text.slice(0, longest)))
  const found = new Map<string, number>()
  let from = 0
  for (let at = lengthAt(characters, 0); at < characters.length; ) {
    const end = at + lengthAt(characters, at)
    const gram = characters.slice(from, end)
    found.set(gram, (found.get(gram) ?? 0) + 1)
    from = at
    at = end
  }
  return found
}

function lengthAt(text: string, at: number): number {
  return isPair(text, at) ? 2 : 1
}

/** Dice coefficient of two texts' bigrams, 0…1. */
export function dice(a: Bigrams, b: Bigrams): number {
  const total = sizeOf(a) + sizeOf(b)
  if (total === 0) return 0
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const [gram, count] of few) common += Math.min(count, many.get(gram) ?? 0)
  return (2 * common) / total
}

function sizeOf(grams: Bigrams): number {
  let size = 0
  for (const count of grams.values()) size += count
  return size
}
