import type { Fold } from './fold.ts'
import { normalise } from './normalise.ts'
import { allowedTypos, isNearPrefix } from './typo.ts'

/** A query taken apart, as it was understood. */
export interface Found {
  /** Places of the texts that hold all terms, in order. */
  readonly places: readonly number[]
  /** What to mark in them: the terms, or the words that a mistyped term was taken for. */
  readonly marks: readonly string[]
}

/** Letters of scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const onlyUnspaced = new RegExp(`^(?:${unspaced.source}|[ー々])+$`, 'u')

/** Words in letters; a word that touches characters, as in `Chrome浏览器`, ends there. */
const words = new RegExp(`(?:(?!${unspaced.source})[\\p{L}\\p{N}_])+`, 'gu')

/**
 * Finds texts by any part of them. A term is found inside words and sentences, which is all that Chinese needs; a term
 * in letters that nothing holds is taken for words near to it, one in characters for its pairs of neighbours.
 */
export class SearchIndex {
  private readonly texts: string[] = []
  private readonly vocabulary = new Map<string, number[]>()

  constructor(private readonly fold: Fold = (text) => text) {}

  /** Adds a text; its place is the number of texts before it. */
  add(text: string): void {
    const place = this.texts.length
    const normal = this.fold(normalise(text))
    this.texts.push(normal)
    for (const [word] of normal.matchAll(words)) {
      if (word.length < 4 || word.length > 40) continue
      const places = this.vocabulary.get(word)
      if (places === undefined) this.vocabulary.set(word, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  }

  get size(): number {
    return this.texts.length
  }

  find(query: string): Found {
    const terms = [...new Set(this.fold(normalise(query)).split(' '))].filter((term) => term !== '')
    const found = terms.map((term) => this.findTerm(term))
    const [first, ...others] = found.map(({ places }) => places)
    const rest = others.map((places) => new Set(places))
    return {
      places: (first ?? []).filter((place) => rest.every((places) => places.has(place))),
      marks: found.flatMap(({ marks }) => marks),
    }
  }

  private findTerm(term: string): Found {
    const exact = this.holding((text) => text.includes(term))
    if (exact.length > 0) return { places: exact, marks: [term] }
    return onlyUnspaced.test(term) ? this.findPairs(term) : this.findNear(term)
  }

  /** Every pair of neighbours must be there, in any order: `训练数据质量` finds `数据质量` beside `训练数据`. */
  private findPairs(term: string): Found {
    const characters = [...term]
    const pairs = characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
    if (pairs.length < 2) return { places: [], marks: [] }
    const wanted = pairs.length < 4 ? pairs.length - 1 : Math.ceil(pairs.length * 0.7)
    const places = this.holding((text) => pairs.filter((pair) => text.includes(pair)).length >= wanted)
    return { places, marks: pairs }
  }

  private findNear(term: string): Found {
    const allowed = allowedTypos(term)
    if (allowed === 0) return { places: [], marks: [] }
    const near = [...this.vocabulary].filter(([word]) => isNearPrefix(term, word, allowed))
    const places = new Set(near.flatMap(([, at]) => at))
    return { places: [...places].sort((a, b) => a - b), marks: near.map(([word]) => word) }
  }

  private holding(test: (text: string) => boolean): number[] {
    const places: number[] = []
    this.texts.forEach((text, place) => {
      if (test(text)) places.push(place)
    })
    return places
  }
}
