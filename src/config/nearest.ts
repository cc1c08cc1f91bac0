import { closest, distance } from 'fastest-levenshtein'

/** The name that a misspelt word was meant for: the same letters in another order, or a few letters off; else null. */
export function nearestOf(word: string, names: readonly string[]): string | null {
  const lower = word.toLowerCase()
  const turned = names.find((name) => lettersOf(name) === lettersOf(lower))
  if (turned !== undefined) return turned
  const nearest = closest(lower, names)
  return distance(lower, nearest) <= Math.max(1, Math.floor(nearest.length / 3)) ? nearest : null
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('')
}
