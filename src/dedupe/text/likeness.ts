import { type Bigrams, bigrams } from '../../model/bigrams.ts'
import { normalKey, squashed } from './normalise.ts'

/** Only so much of an answer is looked at: two that begin alike are alike. */
const longest = 6000

/** The bigrams of a text in its normal form. */
export function bigramsOf(text: string): Bigrams {
  return bigrams(squashed(normalKey(text.slice(0, longest))))
}
