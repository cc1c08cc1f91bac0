import type { Bidi } from 'bidi-js'
import { directionOf, ownDirection } from '../../shared/direction.ts'

/** What the Unicode Bidirectional Algorithm says of a text. */
export interface Direct {
  /** Which way a paragraph runs: as the book does, but for one that is wholly in letters of the other way. */
  readonly baseOf: (text: string) => 'ltr' | 'rtl'
  /** A level for each UTF-16 unit: odd ones run to the left. */
  readonly levels: (text: string, base?: 'ltr' | 'rtl') => Uint8Array
  /** The character that looks like this one seen in a mirror: `(` for `)`; null where there is none. */
  readonly mirrored: (letter: string) => string | null
}

/** Loads the algorithm for a book that has letters running to the left; null for any other. */
export async function loadDirect(characters: ReadonlySet<number>, lang: string): Promise<Direct | null> {
  const base = directionOf(lang)
  if (base === 'ltr' && ![...characters].some(isRightToLeft)) return null
  // Its types describe the ES module; Node and esbuild load one whose default is the factory itself.
  const factory = (await import('bidi-js')).default as unknown as () => Bidi
  const bidi = factory()
  const baseOf = (text: string): 'ltr' | 'rtl' => {
    const own = ownDirection(text, base)
    return own === '' ? base : own.includes('rtl') ? 'rtl' : 'ltr'
  }
  return {
    baseOf,
    levels: (text, own) => bidi.getEmbeddingLevels(text, own ?? baseOf(text)).levels,
    mirrored: (letter) => bidi.getMirroredCharacter(letter),
  }
}

/** Hebrew, Arabic and the scripts beside them, with their older forms. */
function isRightToLeft(character: number): boolean {
  return (
    (character >= 0x590 && character <= 0x8ff) ||
    (character >= 0xfb1d && character <= 0xfdff) ||
    (character >= 0xfe70 && character <= 0xfefc) ||
    (character >= 0x10800 && character <= 0x10fff) ||
    (character >= 0x1e800 && character <= 0x1efff)
  )
}

/** The order in which the items of a line stand from left to right (UAX 9, rule L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), highest + 1)
  for (let level = highest; level >= lowestOdd; level--) {
    for (let at = 0; at < order.length; at++) {
      if ((levels[order[at] ?? 0] ?? 0) < level) continue
      let end = at
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      order.splice(at, end - at, ...order.slice(at, end).reverse())
      at = end
    }
  }
  return order
}
